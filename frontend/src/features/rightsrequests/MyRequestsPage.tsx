import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { RightsRequest } from "@/api/generated";
import { listMyRightsRequestsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { MyDataNav } from "@/ui/MyDataNav";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Clock } from "./Clock";
import { kindName, stateNames } from "./words";

export function MyRequestsPage() {
  return (
    <ForPerson title="My requests">
      <MyDataNav />
      <h1 className="ev-spaced">My requests</h1>
      <p className="ev-lead ev-spaced-l">
        What you asked about your data. Your organisation must answer within one calendar month, or tell you why it takes longer.
      </p>
      <p>
        <Link className="govuk-button" to="/my-data/requests/new">
          Ask about your data
        </Link>
      </p>
      <MyRequests />
    </ForPerson>
  );
}

function MyRequests() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(listMyRightsRequestsOptions({ query: { page: Number(search.get("page") ?? 1) } }));
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>You have not asked anything. You can ask for a copy of what is held, to put it right, to delete it, and more.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map((request) => (
          <Mine key={request.id} request={request} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Mine({ request }: { request: RightsRequest }) {
  const waits = request.state === "clarifying";
  return (
    <li className="ev-row ev-between">
      <div>
        <Link to={`/my-data/requests/${request.id}`}>
          <b>
            {kindName(request.kind)}, {request.organisationName}
          </b>
        </Link>
        <p className="ev-small ev-quiet">
          {waits ? "We wait for your answer" : stateNames[request.state]}. Received on {day(request.receivedOn)}
        </p>
      </div>
      <Clock request={request} />
    </li>
  );
}
