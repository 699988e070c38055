import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { RightsRequestSummary } from "@/api/generated";
import { listRightsRequestsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Clock } from "./Clock";
import { channelName, kindName, stateNames } from "./words";

const shows = [
  ["open", "Open"],
  ["closed", "Closed"],
] as const;

export function RequestsPage() {
  return (
    <PrivacyPage
      title="Requests about data"
      lead="What people ask about their own data. Each must be answered within one calendar month, or three where we say so within the first."
    >
      {(id) => <Requests id={id} />}
    </PrivacyPage>
  );
}

function Requests({ id }: { id: string }) {
  const [search] = useSearchParams();
  const show = search.get("show") === "closed" ? "closed" : "open";
  const query = { show, page: Number(search.get("page") ?? 1) } as const;
  const { data, error, refetch } = useQuery(listRightsRequestsOptions({ path: { id }, query }));
  return (
    <>
      <p className="ev-spaced">
        <Link className="govuk-button" to={`/admin/privacy/requests/new?organisation=${id}`}>
          Log a request that came otherwise
        </Link>
      </p>
      <nav className="ev-chips ev-spaced" aria-label="Show">
        {shows.map(([value, name]) => (
          <Link
            className="ev-chip"
            key={value}
            to={`?organisation=${id}&show=${value}`}
            aria-current={value === show ? "page" : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>{show === "open" ? "Nobody waits for an answer." : "No request has been closed yet."}</p>
        </div>
      )}
      <ul className="ev-list">
        {data?.items.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}

function Request({ request }: { request: RightsRequestSummary }) {
  return (
    <li className="ev-row ev-between">
      <div>
        <Link to={`/admin/privacy/requests/${request.id}?organisation=${request.organisationId}`}>
          <b>
            {kindName(request.kind)}: {request.requesterName}
          </b>
        </Link>
        <p className="ev-small ev-quiet">
          {stateNames[request.state]}. {channelName(request.channel)}, received on {day(request.receivedOn)}
          {request.extendedOn && ", extended"}
        </p>
      </div>
      <Clock request={request} />
    </li>
  );
}
