import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { isList, lists, type ListName } from "./lists";

const tabs = Object.entries(lists).map(([name, list]) => [name, list.title] as const);

export function VocabularyPage() {
  const [search] = useSearchParams();
  const asked = search.get("show");
  const name = isList(asked) ? asked : "kinds";
  return (
    <WithRight title="Our words" right="vocabulary.edit">
      <Page title={`Our words: ${lists[name].title}`}>
        <nav className="ev-crumbs" aria-label="Breadcrumb">
          <ol>
            <li>
              <Link to="/our-resources">Our resources</Link>
            </li>
          </ol>
        </nav>
        <div className="ev-section-head ev-spaced">
          <h1>Our words</h1>
          <Link className="govuk-button" to={`/vocabulary/${name}/new`}>
            Add {lists[name].one}
          </Link>
        </div>
        <p className="ev-lead ev-spaced-l">
          What resources can be described with. Some are there for everyone; the others are your organisation’s own.
        </p>
        <Tabs tabs={tabs} shown={name} />
        <Words key={name} name={name} page={Number(search.get("page") ?? 1)} />
      </Page>
    </WithRight>
  );
}

function Words({ name, page }: { name: ListName; page: number }) {
  const { me } = useSession();
  const list = lists[name];
  const { data, error, refetch } = useQuery({ queryKey: [...list.key(), "page", page], queryFn: () => list.read(page) });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const owner = (id: string | undefined) => me?.organisations.find((o) => o.id === id)?.name;
  return (
    <>
      <ul className="ev-list">
        {data.items.map((item) => (
          <li className="ev-stack ev-tight" key={item.id}>
            <p className="ev-row">
              <b>{item.name}</b>
              {item.organisationId && <span className="ev-tag ev-tag--good">{owner(item.organisationId) ?? "Ours"}</span>}
            </p>
            {item.more && <p className="ev-small ev-quiet">{item.more}</p>}
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
