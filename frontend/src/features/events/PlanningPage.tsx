import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { ListEventsData } from "@/api/generated";
import { listEventsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { PlanCard } from "./PlanCard";

type Query = NonNullable<ListEventsData["query"]>;

const tabs = [
  ["upcoming", "Coming up"],
  ["drafts", "Drafts"],
  ["interest", "Without a date"],
  ["past", "Past"],
  ["models", "Models"],
] as const;

type Tab = (typeof tabs)[number][0];

const asked: Record<Tab, Query> = {
  upcoming: { show: "planning", when: "upcoming" },
  drafts: { show: "planning", status: "draft" },
  interest: { show: "planning", when: "undated", status: "published" },
  past: { show: "planning", when: "past" },
  models: { show: "templates" },
};

const nothing: Record<Tab, string> = {
  upcoming: "Nothing is planned yet. Start with last month’s, or with a model.",
  drafts: "No drafts. What you plan stays here until you publish it.",
  interest: "Everything has a date.",
  past: "Nothing has been held yet.",
  models: "No models. Keep a good event as a model, and copy it next time.",
};

/** What somebody plans and has planned, and what still lacks something. */
export function PlanningPage() {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  const tab = tabs.find(([value]) => value === search.get("show"))?.[0] ?? "upcoming";
  if (!me)
    return (
      <Page title="Planning">
        <Refused signIn={signIn} />
      </Page>
    );
  return (
    <Page title="Planning">
      <div className="ev-section-head ev-spaced">
        <h1>Planning</h1>
        <p className="ev-row">
          <Link className="govuk-button" to="/events/new">
            Plan a learning event
          </Link>
          <Link to="/event-series">Series</Link>
        </p>
      </div>
      <Tabs tabs={tabs} shown={tab} />
      <Events tab={tab} page={Number(search.get("page") ?? 1)} />
    </Page>
  );
}

function Events({ tab, page }: { tab: Tab; page: number }) {
  const { data, error, refetch } = useQuery(listEventsOptions({ query: { ...asked[tab], page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>{nothing[tab]}</p>
        </div>
      )}
      <ul className="ev-stack">
        {data.items.map((event) => (
          <PlanCard key={event.id} event={event} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
