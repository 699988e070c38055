import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listNewForMeOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { HowIHear } from "./HowIHear";
import { NewItem } from "./NewItem";

/** Where a digest leads: what it listed, and what has come since. */
export function NewForMePage() {
  const { me, signIn } = useSession();
  return <Page title="New for me">{me ? <NewForMe /> : <Refused signIn={signIn} />}</Page>;
}

function NewForMe() {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery(listNewForMeOptions({ query: { page } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <>
      <h1 className="ev-spaced">New for me</h1>
      <p className="ev-lead ev-spaced-l">
        In <Link to="/saved-searches">the searches you save</Link> and <Link to="/topics-i-follow">the topics you follow</Link>.
      </p>
      {!data && <Skeleton />}
      {data?.total === 0 && (
        <div className="ev-empty ev-spaced-l">
          <p>Nothing new at the moment. Follow a topic or save a search, and what comes is here.</p>
          <Link to="/topics-i-follow">Choose topics to follow</Link>
        </div>
      )}
      <ul className="ev-list ev-spaced-l">
        {data?.items.map((item) => (
          <NewItem key={item.resource.id} item={item} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
      <HowIHear />
    </>
  );
}
