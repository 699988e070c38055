import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListPacksData } from "@/api/generated";
import { listPacksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { PackCard } from "./PackCard";
import { purposes, type Purpose } from "./words";

type Show = NonNullable<NonNullable<ListPacksData["query"]>["show"]>;

const shows: [Show, string][] = [
  ["all", "All"],
  ["mine", "Mine"],
  ["shared", "Shared with me"],
  ["archived", "Archived"],
];

export function PacksPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const show = shows.find(([value]) => value === search.get("show"))?.[0] ?? "all";
  const purpose = purposes.find(({ value }) => value === search.get("purpose"))?.value;
  return (
    <Page title="Packs">
      <div className="ev-section-head ev-spaced">
        <h1>Packs</h1>
        {me && (
          <Link className="govuk-button" to="/packs/new">
            Put a pack together
          </Link>
        )}
      </div>
      <p className="ev-lead ev-spaced-l">A few things in a good order: for a session, supervision, a meeting or a first week.</p>
      {me && <Filter label="Show" name="show" shown={show} choices={shows} />}
      <Filter
        label="What for"
        name="purpose"
        shown={purpose ?? ""}
        choices={[["", "Any purpose"], ...purposes.map(({ value, name }) => [value, name] as [string, string])]}
      />
      <Packs show={show} purpose={purpose} page={Number(search.get("page") ?? 1)} />
    </Page>
  );
}

type FilterProps = { label: string; name: string; shown: string; choices: readonly (readonly [string, string])[] };

/** Which of them are shown; it stands in the address, beside the other filter. */
function Filter({ label, name, shown, choices }: FilterProps) {
  const [search] = useSearchParams();
  const to = (value: string) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    if (value) next.set(name, value);
    else next.delete(name);
    return `?${next}`;
  };
  return (
    <nav className="ev-chips ev-spaced" aria-label={label}>
      {choices.map(([value, words]) => (
        <Link className="ev-chip" key={value} to={to(value)} aria-current={value === shown ? "page" : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
}

function Packs({ show, purpose, page }: { show: Show; purpose: Purpose | undefined; page: number }) {
  const { data, error, refetch } = useQuery(listPacksOptions({ query: { show, page, ...(purpose && { purpose }) } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty ev-spaced-top">
          <p>No packs here. Put one together from what you already know is good.</p>
          <Link to="/search">Find something to start with</Link>
        </div>
      )}
      <ul className="ev-grid ev-grid--2 ev-spaced-top">
        {data.items.map((pack) => (
          <PackCard key={pack.id} pack={pack} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
