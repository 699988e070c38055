import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListDecisionsData } from "@/api/generated";
import { listDecisionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { DecisionCard } from "./DecisionCard";
import { contexts, states } from "./words";

type Asked = NonNullable<ListDecisionsData["query"]>;
type Choice = readonly [string, string];

const shows: Choice[] = [
  ["", "Mine"],
  ["open", "Open to me"],
  ["binned", "Thrown away"],
];
const dues: Choice[] = [
  ["", "All"],
  ["review", "To look back at"],
  ["flag", "A source ended"],
];

export function DecisionsPage() {
  const { me, signIn } = useSession();
  if (!me)
    return (
      <Page title="Decisions">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="Decisions">
      <div className="ev-section-head ev-spaced">
        <h1>Decisions</h1>
        <Link className="govuk-button" to="/decisions/new">
          Write down a decision
        </Link>
      </div>
      <p className="ev-lead ev-spaced-l">
        How did practice knowledge, people’s views and research inform it? What you write is yours alone until you open it.
      </p>
      <Filter label="Show" name="show" choices={shows} />
      <Filter label="Due" name="due" choices={dues} />
      <Filter label="State" name="state" choices={[["", "Any state"], ...Object.entries(states)]} />
      <Filter
        label="What sort"
        name="context"
        choices={[["", "Any sort"], ...contexts.map(({ value, name }) => [value, name] as const)]}
      />
      <Decisions />
    </Page>
  );
}

/** Which of them are shown; it stands in the address, beside the other filters. */
function Filter({ label, name, choices }: { label: string; name: string; choices: readonly Choice[] }) {
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
        <Link
          className="ev-chip"
          key={value}
          to={to(value)}
          aria-current={value === (search.get(name) ?? "") ? "page" : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

function Decisions() {
  const [search] = useSearchParams();
  const asked: Record<string, unknown> = { page: Number(search.get("page") ?? 1) };
  for (const name of ["show", "due", "state", "context"]) if (search.get(name)) asked[name] = search.get(name);
  const { data, error, refetch } = useQuery(listDecisionsOptions({ query: asked as Asked }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty ev-spaced-top">
          <p>No decisions here.</p>
          <Link to="/decisions/new">Write one down, side by side</Link>
        </div>
      )}
      <ul className="ev-stack ev-spaced-top">
        {data.items.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
