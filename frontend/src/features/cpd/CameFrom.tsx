import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listEventsOptions, searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { useTyped } from "@/ui/drafts";
import { linkOf, linkValue } from "./answers";
import { questions } from "./words";

const kindWords: Record<string, string> = { resource: "From the hub", event: "Learning event", decision: "Decision", pack: "Pack" };

/** What it came from, found by a few words among what is open to the person, or anything that it began from. */
export function CameFrom({ error, changed }: { error?: string | undefined; changed: () => void }) {
  const [links, setLinks] = useState(useTyped("link", []));
  const put = (next: string[]) => {
    setLinks(next);
    changed();
  };
  return (
    <div className="ev-spaced-l">
      {links.length > 0 && (
        <ul className="ev-list ev-spaced" aria-label={questions.link}>
          {links.map((value) => (
            <li className="ev-between ev-row" key={value}>
              <input type="hidden" name="link" value={value} />
              <span>
                <b>{linkOf(value).title}</b> <span className="ev-quiet">{kindWords[linkOf(value).kind]}</span>
              </span>
              <button className="ev-link" type="button" onClick={() => put(links.filter((each) => each !== value))}>
                Take off<span className="govuk-visually-hidden">: {linkOf(value).title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Find error={error} chosen={links} choose={(value) => put([...links, value])} />
    </div>
  );
}

type FindProps = { error: string | undefined; chosen: string[]; choose: (value: string) => void };

function Find({ error, chosen, choose }: FindProps) {
  const [words, setWords] = useState("");
  const { found, asked } = useFound(words.trim());
  return (
    <div className="ev-find">
      <FormGroup name="link" label={questions.link ?? ""} hint="Type a few words of a resource or a learning event" error={error}>
        <input
          className="govuk-input"
          id="link"
          type="search"
          autoComplete="off"
          maxLength={200}
          aria-describedby={error ? "link-hint link-error" : "link-hint"}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onInput={(event) => event.stopPropagation()}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <p className="govuk-visually-hidden" role="status">
        {asked && found && `${found.length} found`}
      </p>
      {asked && found?.length === 0 && <p className="ev-quiet">Nothing with these words is open to you.</p>}
      {asked && (
        <ul className="ev-list ev-find__list">
          {found?.map(({ kind, id, title }) => (
            <li className="ev-between ev-row" key={id}>
              <span>
                <b>{title}</b> <span className="ev-quiet">{kindWords[kind]}</span>
              </span>
              {chosen.some((value) => linkOf(value).id === id) ? (
                <span className="ev-tag ev-tag--good">Added</span>
              ) : (
                <button
                  className="govuk-button govuk-button--secondary"
                  type="button"
                  onClick={() => choose(linkValue(kind, id, title))}
                >
                  Add<span className="govuk-visually-hidden">: {title}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Among resources, and events that have been, as soon as there are three letters. */
function useFound(q: string) {
  const asked = q.length >= 3;
  const resources = useQuery({ ...searchOptions({ query: { q, size: 5 } }), enabled: asked });
  const events = useQuery({ ...listEventsOptions({ query: { when: "past", size: 100 } }), enabled: asked });
  const words = q.toLowerCase().split(/\s+/);
  const had = (title: string) => words.every((word) => title.toLowerCase().includes(word));
  const found: Found[] | undefined = resources.data && [
    ...(events.data?.items ?? [])
      .filter(({ title }) => had(title))
      .slice(0, 3)
      .map(({ id, title }) => ({ kind: "event", id, title })),
    ...resources.data.items.map(({ id, title }) => ({ kind: "resource", id, title: title.map(({ text }) => text).join("") })),
  ];
  return { asked, found };
}

type Found = { kind: string; id: string; title: string };
