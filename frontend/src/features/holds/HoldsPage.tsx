import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { LegalHold } from "@/api/generated";
import { listLegalHoldsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { Pagination } from "@/ui/Pagination";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { heldName } from "./words";

export function HoldsPage() {
  return (
    <PrivacyPage
      title="Legal holds"
      lead="What must not go, whatever the schedule or a person says: a claim, an inquiry, a request by the police."
    >
      {(id) => (
        <div className="ev-stack-l">
          <Note kind="time">
            <p>
              We do not tell a person that their records are held, because knowing might defeat what the hold is for. If nothing
              speaks against it, tell them yourself. Reasons are read only by those who look after privacy here.
            </p>
          </Note>
          <p>
            <Link className="govuk-button" to={`/admin/privacy/holds/new?organisation=${id}`}>
              Place a hold
            </Link>
          </p>
          <Holds id={id} />
        </div>
      )}
    </PrivacyPage>
  );
}

function Holds({ id }: { id: string }) {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(
    listLegalHoldsOptions({ path: { id }, query: { page: Number(search.get("page") ?? 1) } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>No holds. Everything goes when its time has come.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map((hold) => (
          <Hold key={hold.id} hold={hold} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Hold({ hold }: { hold: LegalHold }) {
  return (
    <li className="ev-row ev-between">
      <div>
        <Link to={`/admin/privacy/holds/${hold.id}?organisation=${hold.organisationId}`}>
          <b>{heldName(hold)}</b>
        </Link>
        <p>{hold.reason}</p>
        <p className="ev-small ev-quiet">
          Placed by {hold.placedBy} on {day(hold.placedAt)}
          {hold.until && `, until ${day(hold.until)}`}
          {hold.releasedAt && `, released on ${day(hold.releasedAt)}`}
        </p>
      </div>
      <span className={`ev-tag${hold.active ? " ev-tag--warn" : ""}`}>
        {hold.active ? "Holds" : hold.releasedAt ? "Released" : "Ended"}
      </span>
    </li>
  );
}
