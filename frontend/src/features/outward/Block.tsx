import { apiAddress } from "@/api/address";
import type { Organisation, Topic } from "@/api/generated";
import { CopyField } from "@/ui/CopyField";
import { Choose } from "./Choose";

type Props = { topic: Topic; topics: Topic[]; organisation: Organisation };

/** The block of a topic, as code for a page elsewhere. */
export function Block({ topic, topics, organisation }: Props) {
  const address = `${apiAddress(`/embeds/topics/${topic.slug}`)}?for=${organisation.alias}`;
  return (
    <section className="ev-card" aria-labelledby="block">
      <h2 id="block" className="ev-spaced">
        A block for your intranet
      </h2>
      <p className="ev-spaced">
        It shows the eight newest public resources of a topic and keeps itself up to date. In SharePoint, add an Embed web part
        and paste the code.
      </p>
      <Choose
        name="topic"
        label="Topic"
        chosen={topic.slug}
        choices={topics.map(({ slug, title }) => ({ value: slug, name: title }))}
      />
      <CopyField name="code" label="Embed code" rows={5} text={codeFor(address, topic.title)} />
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          See the block in a new tab
        </a>
      </p>
    </section>
  );
}

/** Links in it open in a new tab; it can do nothing else to the page around it. */
function codeFor(address: string, title: string) {
  const name = `${title}: new in Evident`.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${address}" title="${name}" width="100%" height="560" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
