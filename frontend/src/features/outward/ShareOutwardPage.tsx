import { useSearchParams } from "react-router";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { useWords, type Words } from "@/api/useWords";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { Addresses } from "./Addresses";
import { Block } from "./Block";
import { Choose } from "./Choose";
import { Hosts } from "./Hosts";

const title = "Share outward";

/** What other pages and programs may take from here, and how. */
export function ShareOutwardPage() {
  return (
    <WithRight title={title} right="resources.edit">
      <Page title={title}>
        <h1 className="ev-spaced">{title}</h1>
        <p className="ev-lead ev-spaced-l">
          Bring what is public in Evident to your intranet, to feed readers and to other systems. Nothing that is for your
          organisation or for the network ever leaves this way.
        </p>
        <Ways />
      </Page>
    </WithRight>
  );
}

function Ways() {
  const { words, error, retry } = useWords();
  if (words) return <Share words={words} />;
  return error ? <Trouble error={error} retry={retry} /> : <Skeleton lines={12} />;
}

function Share({ words }: { words: Words }) {
  const { me } = useSession();
  const [search] = useSearchParams();
  const mine = words.organisations.filter(({ id }) => organisationsWhere(me, "resources.edit").includes(id));
  const shared = words.topics.filter((topic) => !topic.organisationId);
  const organisation = mine.find(({ alias }) => alias === search.get("for")) ?? mine[0];
  const topic = shared.find(({ slug }) => slug === search.get("topic")) ?? shared[0];
  if (!organisation || !topic) return <p className="ev-empty">There is no topic to share yet.</p>;
  return (
    <div className="ev-stack-l">
      {mine.length > 1 && (
        <Choose
          name="for"
          label="Organisation"
          chosen={organisation.alias}
          choices={mine.map(({ alias, name }) => ({ value: alias, name }))}
        />
      )}
      <Block topic={topic} topics={shared} organisation={organisation} />
      <Hosts key={organisation.id} organisation={organisation} />
      <Addresses topic={topic} />
    </div>
  );
}
