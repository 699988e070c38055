import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { draftFrameworkEdition, type FrameworkEdition } from "@/api/generated";
import { getFrameworkOptions, listFrameworkEditionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { mayEverywhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AsOf } from "./AsOf";
import { EditionBody } from "./EditionBody";
import { inWords } from "./words";

export function FrameworkPage() {
  const { slug = "" } = useParams();
  const [search] = useSearchParams();
  const on = search.get("on") ?? undefined;
  const { data, error, refetch } = useQuery(getFrameworkOptions({ path: { slug }, query: on ? { on } : {} }));
  return (
    <Page title={data?.name ?? "Framework"}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/frameworks">Frameworks and rules</Link>
          </li>
        </ol>
      </nav>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <>
          <h1 className="ev-spaced">{data.name}</h1>
          <p className="ev-lead ev-spaced">{data.forWhom}.</p>
          <p className="ev-spaced-l">
            <span className="ev-tag ev-tag--good">{data.edition.label}</span> {inWords(data.edition)}, by {data.issuer}.
          </p>
          <EditionBody edition={data} />
        </>
      )}
      <AsOf on={on} />
      <Editions slug={slug} />
    </Page>
  );
}

function Editions({ slug }: { slug: string }) {
  const { me } = useSession();
  const { data } = useQuery(listFrameworkEditionsOptions({ path: { slug }, query: { size: 50 } }));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const next = useMutation({
    mutationFn: () => draftFrameworkEdition({ path: { slug }, throwOnError: true }),
    onSuccess: async ({ data: draft }) => {
      await navigate(`/framework-editions/${draft.id}/edit`);
      await cache.invalidateQueries();
    },
  });
  if (!data) return null;
  const writes = mayEverywhere(me, "platform.manage") && !data.items.some(({ status }) => status === "draft");
  return (
    <section className="ev-spaced-l" aria-labelledby="editions">
      <h2 className="ev-spaced" id="editions">
        All editions
      </h2>
      {next.error && <ErrorSummary error={next.error} />}
      <ul className="ev-list">
        {data.items.map((edition) => (
          <li key={edition.id}>
            <Link to={addressOf(slug, edition)}>{edition.label}</Link>. {inWords(edition)}.
          </li>
        ))}
      </ul>
      {writes && (
        <button className="govuk-button govuk-button--secondary" disabled={next.isPending} onClick={() => next.mutate()}>
          Write the next edition
        </button>
      )}
    </section>
  );
}

const addressOf = (slug: string, { id, startsOn }: FrameworkEdition) =>
  startsOn ? `/frameworks/${slug}?on=${startsOn}` : `/framework-editions/${id}/edit`;
