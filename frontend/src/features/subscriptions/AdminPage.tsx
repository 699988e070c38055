import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { Subscription } from "@/api/generated";
import { listSubscriptionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { isFull, isRenewalNear, period, seatsInWords } from "./words";

const shows = [
  ["current", "Current"],
  ["ended", "Ended"],
  ["all", "All"],
] as const;

/** The subscriptions of an organisation, for its administrators. */
export function AdminPage() {
  return (
    <ForOrganisation title="Subscriptions" right="organisation.manage">
      {(id) => (
        <>
          <div className="ev-section-head ev-spaced">
            <h1>Subscriptions</h1>
            <Link className="govuk-button" to={`/admin/subscriptions/new?organisation=${id}`}>
              Add a subscription
            </Link>
          </div>
          <List organisationId={id} />
        </>
      )}
    </ForOrganisation>
  );
}

function List({ organisationId }: { organisationId: string }) {
  const [search] = useSearchParams();
  const show = shows.find(([value]) => value === search.get("show"))?.[0] ?? "current";
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listSubscriptionsOptions({ query: { organisationId, show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <nav className="ev-chips ev-spaced-l" aria-label="Show">
        {shows.map(([value, name]) => (
          <Link
            className="ev-chip"
            key={value}
            to={`?organisation=${organisationId}&show=${value}`}
            aria-current={value === show ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>None here. Write down what your people may use, and how they get in.</p>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((subscription) => (
          <Row key={subscription.id} subscription={subscription} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Row({ subscription: s }: { subscription: Subscription }) {
  return (
    <li className="ev-stack ev-tight">
      <div className="ev-row">
        <h2 className="ev-result__title">
          <Link to={`/admin/subscriptions/${s.id}`}>{s.name}</Link>
        </h2>
        {s.state === "ended" && <span className="ev-tag">Ended</span>}
        {s.state === "upcoming" && <span className="ev-tag">Not yet started</span>}
        {s.state === "current" && isFull(s) && <span className="ev-tag ev-tag--warn">Full</span>}
        {isRenewalNear(s) && <span className="ev-tag ev-tag--time">Renew by {day(s.renewsOn ?? "")}</span>}
      </div>
      <p className="ev-meta">
        <span>{s.providerName}</span>
        <span>{period(s)}</span>
        <span>{seatsInWords(s)}</span>
      </p>
      {s.seats !== undefined && (
        <p className="ev-row">
          <Link to={`/admin/subscriptions/${s.id}/seats`}>
            Who has a seat <span className="govuk-visually-hidden">in {s.name}</span>
          </Link>
          {(s.waiting ?? 0) > 0 && (
            <Link to={`/admin/subscriptions/${s.id}/seats?show=asked`}>
              {s.waiting === 1 ? "1 person waits" : `${s.waiting} people wait`}{" "}
              <span className="govuk-visually-hidden">for a seat in {s.name}</span>
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
