import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import { giveSeat, takeSeatBack, type Subscription } from "@/api/generated";
import { getSubscriptionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { FindPerson } from "./FindPerson";
import { SeatList } from "./SeatList";
import { seatsInWords } from "./words";

const tabs = [
  ["held", "Have a seat"],
  ["asked", "Wait for one"],
] as const;

/** Who has a seat and who waits; seats are given and taken back. */
export function SeatsPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getSubscriptionOptions({ path: { id } }));
  return (
    <WithRight title="Seats" right="organisation.manage">
      <Page title={data ? `Seats in ${data.name}` : "Seats"}>
        {error && <Trouble error={error} retry={() => void refetch()} />}
        {!error && !data && <Skeleton />}
        {data && <Seats subscription={data} />}
      </Page>
    </WithRight>
  );
}

function useSeats(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ personId, give }: { personId: string; give: boolean }) => {
      await (give ? giveSeat : takeSeatBack)({ path: { id, personId }, throwOnError: true });
    },
    onSettled: () => cache.invalidateQueries(),
  });
}

function Seats({ subscription: s }: { subscription: Subscription }) {
  const [search] = useSearchParams();
  const show = search.get("show") === "asked" ? "asked" : "held";
  const change = useSeats(s.id);
  return (
    <>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to={`/admin/subscriptions?organisation=${s.organisationId}`}>Subscriptions</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">Seats in {s.name}</h1>
      <p className="ev-lead ev-spaced-l" role="status">
        {seatsInWords(s)}
      </p>
      {change.error && <ErrorSummary error={change.error} />}
      <Tabs tabs={tabs} shown={show} />
      <SeatList id={s.id} show={show} busy={change.isPending} change={change.mutate} />
      {s.state === "current" && (
        <FindPerson busy={change.isPending} give={(personId) => change.mutate({ personId, give: true })} />
      )}
    </>
  );
}
