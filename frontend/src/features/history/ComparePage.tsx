import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import { getResourceVersionOptions, listResourceVersionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Changes } from "./Changes";
import { ChooseVersions } from "./ChooseVersions";
import { Restore } from "./Restore";

/** Any two versions beside each other. Which two stands in the address. */
export function ComparePage() {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const [from, to] = [Number(search.get("from") ?? 1), Number(search.get("to") ?? 1)];
  const list = useQuery(listResourceVersionsOptions({ path: { id }, query: { size: 100 } }));
  const before = useQuery(getResourceVersionOptions({ path: { id, number: from } }));
  const after = useQuery(getResourceVersionOptions({ path: { id, number: to } }));
  const asked = [list, before, after];
  const error = asked.find((query) => query.error)?.error;
  return (
    <WithRight title="Compare versions" right="resources.edit">
      <Page title="Compare versions">
        {error ? (
          <Trouble error={error} retry={() => asked.forEach((query) => query.error && void query.refetch())} />
        ) : (
          <>
            <h1 className="ev-spaced">Compare versions</h1>
            {list.data && before.data && after.data ? (
              <>
                <p className="ev-lead ev-spaced">{after.data.content.title}</p>
                <p className="ev-spaced-l">
                  <Link to={`/resources/${id}/history`}>The whole history</Link>
                </p>
                <ChooseVersions key={`${from}-${to}`} versions={list.data.items} from={from} to={to} />
                <Changes before={before.data.content} after={after.data.content} />
                {from < list.data.total && <Restore key={from} id={id} number={from} />}
              </>
            ) : (
              <Skeleton />
            )}
          </>
        )}
      </Page>
    </WithRight>
  );
}
