import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { Framework } from "@/api/generated";
import { listFrameworksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { mayEverywhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AsOf } from "./AsOf";
import { inWords, kinds } from "./words";

/** What practice and learning are held against, on a day. */
export function FrameworksPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const on = search.get("on") ?? undefined;
  const { data, error, refetch } = useQuery(listFrameworksOptions({ query: { size: 100, ...(on && { on }) } }));
  return (
    <Page title="Frameworks and rules">
      <div className="ev-section-head ev-spaced">
        <h1>Frameworks and rules</h1>
        {mayEverywhere(me, "platform.manage") && (
          <Link className="govuk-button govuk-button--secondary" to="/frameworks/new">
            Add a framework
          </Link>
        )}
      </div>
      <p className="ev-lead ev-spaced-l">
        The standards that practice is held against, and what regulators ask for by when. Each edition is in force from a day, and
        past ones stay readable.
      </p>
      <AsOf on={on} />
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data &&
        (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
          <section className="ev-spaced-l" key={kind} aria-labelledby={kind}>
            <h2 className="ev-spaced" id={kind}>
              {kinds[kind]}
            </h2>
            <ul className="ev-list">
              {data.items
                .filter((framework) => framework.kind === kind)
                .map((framework) => (
                  <Entry key={framework.slug} framework={framework} on={on} />
                ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}

function Entry({ framework, on }: { framework: Framework; on: string | undefined }) {
  const { inForce, next, draftId } = framework;
  return (
    <li className="ev-stack ev-tight">
      <p>
        {inForce ? (
          <Link to={`/frameworks/${framework.slug}${on ? `?on=${on}` : ""}`}>
            <b>{framework.name}</b>
          </Link>
        ) : (
          <b>{framework.name}</b>
        )}
      </p>
      <p className="ev-small">
        {framework.issuer}. {framework.forWhom}.
      </p>
      <p className="ev-small ev-quiet">
        {inForce ? `${inForce.label}. ${inWords(inForce)}.` : "No edition in force on this day."}
        {next && ` Next: ${next.label}, from ${inWords(next).replace("Comes into force on ", "")}.`}
      </p>
      {draftId && (
        <p className="ev-small">
          <Link to={`/framework-editions/${draftId}/edit`}>
            Open the draft<span className="govuk-visually-hidden"> of {framework.name}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
