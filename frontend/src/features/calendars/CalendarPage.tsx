import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "react-router";
import { getCalendarOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Agenda } from "./Agenda";
import { Areas, OneForEachArea } from "./Areas";
import { plus } from "./days";
import { DaysTable, Legend } from "./DaysTable";
import { useView, type Scope, type View, type ViewKind } from "./useView";
import { lastDayOf } from "./words";

/** Room beside the days for what other features know of somebody's time; its outlet. */
export function CalendarPage() {
  const { href, ...view } = useView();
  const { me } = useSession();
  return (
    <Page title={view.title}>
      <div className="ev-row ev-between ev-spaced">
        <h1>{view.title}</h1>
        <nav className="ev-chips" aria-label="Other days">
          {view.steps.map(({ words, to }) => (
            <Link className="ev-chip" key={words} to={to} preventScrollReset>
              {words}
            </Link>
          ))}
        </nav>
      </div>
      <Choices view={view} href={href} />
      <Days view={view} href={href} />
      {me && (
        <p className="ev-spaced-top ev-no-print">
          Is something missing? <Link to="/suggest/event">Suggest one to the organiser</Link>
        </p>
      )}
    </Page>
  );
}

const scopes: [Scope, string][] = [
  ["for-me", "For me"],
  ["all", "All service areas"],
  ["mine", "My bookings"],
];
const kinds: [ViewKind, string][] = [
  ["month", "Month"],
  ["week", "Week"],
  ["list", "List"],
  ["areas", "By service area"],
];

function Choices({ view, href }: { view: View; href: (change: Record<string, string>) => string }) {
  const { me } = useSession();
  return (
    <div className="ev-row ev-between ev-spaced">
      {me && (
        <nav className="ev-chips" aria-label="Show">
          {scopes.map(([scope, words]) => (
            <Link
              className="ev-chip"
              key={scope}
              to={href({ who: scope })}
              aria-current={scope === view.scope ? "true" : undefined}
            >
              {words}
            </Link>
          ))}
        </nav>
      )}
      <nav className="ev-meta ev-views" aria-label="View">
        {kinds.map(([kind, words]) => (
          <Link key={kind} to={href({ view: kind })} aria-current={kind === view.kind ? "true" : undefined}>
            {words}
          </Link>
        ))}
        {me && <Link to="/events/subscribe">Subscribe in my calendar</Link>}
      </nav>
    </div>
  );
}

function Days({ view, href }: { view: View; href: (change: Record<string, string>) => string }) {
  const asked = { from: view.from, to: view.to, scope: view.scope };
  const { data, error, refetch } = useQuery({ ...getCalendarOptions({ query: asked }), placeholderData: keepPreviousData });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  const inWords = data.items.filter((entry) => lastDayOf(entry) >= view.wordsFrom && inView(view, entry.localStartsAt));
  return (
    <>
      {view.weeks.length > 0 && (
        <>
          <DaysTable
            caption={`Learning events, ${view.title}`}
            weeks={view.weeks}
            now={view.now}
            entries={data.items}
            {...(view.month && { month: view.month })}
          />
          <Legend />
        </>
      )}
      <div className={view.kind === "areas" ? "ev-spaced-top" : "ev-split ev-split--aside ev-agenda"}>
        <section aria-labelledby="agenda">
          <div className="ev-section-head">
            <h2 id="agenda">{view.wordsFrom === view.now ? "From today" : `From ${heading(view)}`}</h2>
            {view.kind !== "list" && view.kind !== "areas" && <Link to={href({ view: "list" })}>List only</Link>}
          </div>
          {inWords.length === 0 && <Nothing scope={view.scope} href={href} />}
          {view.kind === "areas" ? <Areas entries={inWords} /> : <Agenda entries={inWords} />}
          {data.total > data.items.length && (
            <p>{`These are the first ${data.items.length} of ${data.total}. Look at fewer days to see the rest.`}</p>
          )}
        </section>
        {view.kind !== "areas" && <Aside now={view.now} />}
      </div>
    </>
  );
}

/** On the first page of a month the words go on into what comes; a week and another month end with themselves. */
const inView = (view: View, startsAt: string) =>
  view.month && !view.now.startsWith(view.month) ? startsAt.slice(0, 7) <= view.month : startsAt.slice(0, 10) <= view.to;

const heading = (view: View) =>
  view.month
    ? `1 ${view.title}`
    : new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
        new Date(view.wordsFrom),
      );

function Nothing({ scope, href }: { scope: Scope; href: (change: Record<string, string>) => string }) {
  if (scope === "mine")
    return (
      <div className="ev-empty">
        <p>You have booked nothing on these days.</p>
        <Link to={href({ who: "for-me" })}>See what there is for you</Link>
      </div>
    );
  return (
    <div className="ev-empty">
      <p>Nothing is planned on these days that is open to you.</p>
      {scope === "for-me" && <Link to={href({ who: "all" })}>Look in all service areas</Link>}
    </div>
  );
}

function Aside({ now }: { now: string }) {
  const { data } = useQuery(
    getCalendarOptions({ query: { from: now, to: plus(now, 61), scope: "all", kind: "stop-the-clock" } }),
  );
  return (
    <aside className="ev-stack ev-sticky" aria-label="Your learning time">
      <Outlet />
      {data && <OneForEachArea entries={data.items} />}
    </aside>
  );
}
