import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { MovementSummary } from "@/api/generated";
import { listMovementsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Joiners } from "./Joiners";
import { inWords, stateNames } from "./words";

const title = "Joiners, movers and leavers";
const shows = ["all", "planned", "done", "cancelled", "joiners"] as const;
type Show = (typeof shows)[number];
const names: Record<Show, string> = { all: "Movers and leavers", ...stateNames, joiners: "Joiners" };

export function MovementsPage() {
  return (
    <ForOrganisation title={title} right="people.manage">
      {(id) => <Movements id={id} />}
    </ForOrganisation>
  );
}

function Movements({ id }: { id: string }) {
  const [search] = useSearchParams();
  const show = shows.find((value) => value === search.get("show")) ?? "all";
  const to = (more: Record<string, string>) => `?${new URLSearchParams({ organisation: id, ...more }).toString()}`;
  return (
    <>
      <div className="ev-section-head ev-spaced">
        <h1>{title}</h1>
        <Link className="govuk-button" to={`/movements/find${to({})}`}>
          Plan a move or a last day
        </Link>
      </div>
      <p className="ev-lead ev-spaced-l">Who comes, who changes teams and who goes: what is ahead, and the last twelve months.</p>
      <nav className="ev-chips ev-spaced-l" aria-label="Show">
        {shows.map((value) => (
          <Link className="ev-chip" key={value} to={to({ show: value })} aria-current={value === show ? "page" : undefined}>
            {names[value]}
          </Link>
        ))}
      </nav>
      {show === "joiners" ? (
        <Joiners organisation={id} page={Number(search.get("page") ?? 1)} />
      ) : (
        <List organisation={id} show={show} page={Number(search.get("page") ?? 1)} />
      )}
    </>
  );
}

function List({ organisation, show, page }: { organisation: string; show: Exclude<Show, "joiners">; page: number }) {
  const { data, error, refetch } = useQuery(listMovementsOptions({ path: { id: organisation }, query: { show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody is planned to move or leave.</p>
        <Link to={`/movements/find?organisation=${organisation}`}>Plan a move or a last day</Link>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Line({ item }: { item: MovementSummary }) {
  return (
    <li className="ev-stack ev-tight">
      <h2 className="ev-result__title">
        <Link to={`/movements/${item.id}`}>{item.personName}</Link>
      </h2>
      <p className="ev-meta">
        <span>{inWords(item)}</span>
        <span className={item.state === "planned" ? "ev-tag" : "ev-quiet"}>{stateNames[item.state]}</span>
      </p>
    </li>
  );
}
