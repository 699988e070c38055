import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { reviseTeam, type ServiceAreaDetail, type TeamDetail } from "@/api/generated";
import { listTeamsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { MoveButtons } from "./MoveButtons";
import { howManyPeople } from "./words";

const tabs = [
  ["open", "Open"],
  ["closed", "Closed"],
] as const;

export function Teams({ area }: { area: ServiceAreaDetail }) {
  const [search] = useSearchParams();
  const show = search.get("show") === "closed" ? "closed" : "open";
  return (
    <section aria-labelledby="teams">
      <div className="ev-section-head">
        <h2 id="teams">Teams</h2>
        {!area.closedOn && (
          <Link className="govuk-button" to={`/admin/service-areas/${area.id}/teams/new`}>
            Add a team
          </Link>
        )}
      </div>
      <Tabs tabs={tabs} shown={show} />
      <List id={area.id} show={show} page={Number(search.get("page") ?? 1)} />
    </section>
  );
}

function List({ id, show, page }: { id: string; show: "open" | "closed"; page: number }) {
  const { data, error, refetch } = useQuery(listTeamsOptions({ path: { id }, query: { show, page, size: 50 } }));
  const order = useOrder();
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {order.error && <ErrorSummary error={order.error} />}
      <p className="govuk-visually-hidden" role="status">
        {order.said}
      </p>
      {data.total === 0 && <p className="ev-quiet">{show === "open" ? "No teams yet." : "No team has been closed."}</p>}
      <ol className="ev-list">
        {data.items.map((team, n) => (
          <li className="ev-row ev-between" key={team.id}>
            <span>
              <Link to={`/admin/teams/${team.id}`}>{team.name}</Link>{" "}
              {team.people !== undefined && <span className="ev-quiet">{howManyPeople(team.people)}</span>}
            </span>
            {show === "open" && (
              <MoveButtons
                id={team.id}
                name={team.name}
                place={(data.page - 1) * data.size + n + 1}
                of={data.total}
                move={(place) => order.move(team, place)}
              />
            )}
          </li>
        ))}
      </ol>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function useOrder() {
  const cache = useQueryClient();
  const [said, setSaid] = useState("");
  const moving = useRef(false);
  const { mutate, error } = useMutation({
    mutationFn: ({ team, place }: { team: TeamDetail; place: number }) =>
      reviseTeam({
        path: { id: team.id },
        headers: ifMatch(team.version),
        body: { name: team.name, place },
        throwOnError: true,
      }),
    onSuccess: (_, { team, place }) => setSaid(`${team.name} is now number ${place}`),
    onSettled: async () => {
      await cache.invalidateQueries();
      moving.current = false;
    },
  });
  // A second press before the list is read again would be of a version that is over.
  const move = (team: TeamDetail, place: number) => {
    if (moving.current) return;
    moving.current = true;
    mutate({ team, place });
  };
  return { move, error, said };
}
