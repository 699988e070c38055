import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { MovementSummary } from "@/api/generated";
import { listMovementsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Joiners } from "./Joiners";
import { useOrganisation } from "./useOrganisation";
import { inWords, stateNames } from "./words";

const title = "Joiners, movers and leavers";
const shows = ["all", "planned", "done", "cancelled", "joiners"] as const;
type Show = (typeof shows)[number];
const names: Record<Show, string> = { all: "Movers and leavers", ...stateNames, joiners: "Joiners" };

export function MovementsPage() {
  return (
    <WithRight title={title} right="people.manage">
      <Page title={title}>
        <Movements />
      </Page>
    </WithRight>
  );
}

function Movements() {
  const { id, choices } = useOrganisation();
  const [search] = useSearchParams();
  const show = shows.find((value) => value === search.get("show")) ?? "all";
  if (!id) return <h1>Open an organisation first</h1>;
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
      {choices.length > 1 && (
        <Chips
          label="Organisation"
          chips={choices.map((o) => ({ to: `?organisation=${o.id}`, name: o.name, here: o.id === id }))}
        />
      )}
      <Chips label="Show" chips={shows.map((value) => ({ to: to({ show: value }), name: names[value], here: value === show }))} />
      {show === "joiners" ? (
        <Joiners organisation={id} page={Number(search.get("page") ?? 1)} />
      ) : (
        <List organisation={id} show={show} page={Number(search.get("page") ?? 1)} />
      )}
    </>
  );
}

function Chips({ label, chips }: { label: string; chips: { to: string; name: string; here: boolean }[] }) {
  return (
    <nav className="ev-chips ev-spaced-l" aria-label={label}>
      {chips.map(({ to, name, here }) => (
        <Link className="ev-chip" key={to} to={to} aria-current={here ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function List({ organisation, show, page }: { organisation: string; show: Exclude<Show, "joiners">; page: number }) {
  const { data, error, refetch } = useQuery(listMovementsOptions({ path: { id: organisation }, query: { show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody moves or leaves here.</p>
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
