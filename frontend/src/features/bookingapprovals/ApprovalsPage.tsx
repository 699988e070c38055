import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { decideBooking, type BookingApproval } from "@/api/generated";
import { listBookingApprovalsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { day } from "@/ui/dates";
import { eventDay, eventTimes } from "@/ui/eventTimes";

const shows = [
  ["open", "To decide"],
  ["decided", "Decided"],
] as const;
const outcomes = { approved: "Approved", declined: "Declined", lapsed: "Lapsed", withdrawn: "Taken back" };

/** Bookings of the people I supervise that wait for a yes or a no. */
export function ApprovalsPage() {
  const [search] = useSearchParams();
  const show = search.get("show") === "decided" ? "decided" : "open";
  const cache = useQueryClient();
  const approve = useMutation({
    mutationFn: ({ bookingId }: BookingApproval) =>
      decideBooking({ path: { bookingId }, body: { approve: true }, throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  return (
    <WithRight title="Approvals" right="bookings.approve">
      <Page title="Approvals" refused={approve.isError}>
        {approve.error && <ErrorSummary error={approve.error} />}
        <h1 className="ev-spaced">Approvals</h1>
        <Done words={approve.isSuccess ? approved(approve.variables) : undefined} />
        <Tabs tabs={shows} shown={show} />
        <Waiting show={show} page={Number(search.get("page") ?? 1)} busy={approve.isPending} approve={approve.mutate} />
      </Page>
    </WithRight>
  );
}

const approved = (a: BookingApproval) => `Approved: ${a.personName}, ${a.eventTitle}. They are told.`;

type Props = { show: "open" | "decided"; page: number; busy: boolean; approve: (approval: BookingApproval) => void };

function Waiting({ show, page, busy, approve }: Props) {
  const { data, error, refetch } = useQuery(listBookingApprovalsOptions({ query: { show, page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>
            {show === "open"
              ? "Nobody waits for you. When somebody you supervise books, you are told."
              : "Nothing has been decided yet."}
          </p>
          <Link to="/events/answered-together">What people answered together with you</Link>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((approval) => (
          <Row key={approval.bookingId} approval={approval} busy={busy} approve={approve} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Row({ approval: a, busy, approve }: { approval: BookingApproval } & Pick<Props, "busy" | "approve">) {
  return (
    <li className="ev-stack ev-tight">
      <h2 className="ev-result__title">{a.personName}</h2>
      <p>
        <Link to={`/events/${a.eventId}`}>{a.eventTitle}</Link>
      </p>
      <p className="ev-meta">
        <span>{eventTimes(a.startsAt, a.endsAt)}</span>
        {a.place && <span>{a.place}</span>}
        <span>Asked on {day(a.askedAt)}</span>
        {a.state === "waiting" && <span>Stands in line</span>}
      </p>
      {a.outcome && (
        <p>
          <span className="ev-tag">{outcomes[a.outcome]}</span> {a.decidedByName && `by ${a.decidedByName}`}
          {a.reason && `: “${a.reason}”`}
        </p>
      )}
      {a.allowed.includes("decide") ? (
        <p className="ev-row">
          <button className="govuk-button" type="button" disabled={busy} onClick={() => approve(a)}>
            Approve{" "}
            <span className="govuk-visually-hidden">
              {a.personName}, {a.eventTitle}
            </span>
          </button>
          <Link to={`/events/approvals/${a.bookingId}/decline`} state={{ approval: a }}>
            Decline{" "}
            <span className="govuk-visually-hidden">
              {a.personName}, {a.eventTitle}
            </span>
          </Link>
        </p>
      ) : (
        !a.outcome && (
          <p className="ev-quiet">
            {a.managerName} decides. From {eventDay(a.othersFrom)} you can, too.
          </p>
        )
      )}
    </li>
  );
}
