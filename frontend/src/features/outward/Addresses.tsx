import { apiAddress } from "@/api/address";
import type { Topic } from "@/api/generated";
import { CopyField } from "@/ui/CopyField";

/** Where other programs read. */
export function Addresses({ topic }: { topic: Topic }) {
  return (
    <section className="ev-card" aria-labelledby="addresses">
      <h2 id="addresses" className="ev-spaced">
        Addresses for other programs
      </h2>
      <CopyField
        name="feed"
        label={`Feed of ${topic.title}`}
        hint="For feed readers and Microsoft Teams: the 50 newest public resources of the topic, as Atom. Every search has a feed too: look for “Follow by feed” on its page."
        text={apiAddress(`/feeds/topics/${topic.slug}.atom`)}
      />
      <CopyField
        name="oai"
        label="OAI-PMH"
        hint="For library catalogues and discovery services: the whole public collection in Dublin Core. It tells what has gone as well."
        text={apiAddress("/oai")}
      />
      <CopyField
        name="changes"
        label="Change feed"
        hint="For your own systems, with a client of your organisation: every resource they may see once, and then only what changed."
        text={apiAddress("/resources/changes")}
      />
    </section>
  );
}
