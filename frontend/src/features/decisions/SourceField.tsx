import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { useTyped } from "@/ui/drafts";
import { linkOf, linkValue } from "./answers";

type Props = { name: string; error: string | undefined; changed: () => void };

/** What a piece of evidence comes from: one thing of the hub, found by a few words. */
export function SourceField({ name, error, changed }: Props) {
  const [typed = ""] = useTyped(name, [""]);
  const [value, setValue] = useState(typed);
  const choose = (next: string) => {
    setValue(next);
    requestAnimationFrame(changed);
  };
  return (
    <>
      <input type="hidden" name={name} value={value} />
      {value ? (
        <p className="ev-row ev-spaced" id={name} tabIndex={-1}>
          <span>Source: “{linkOf(value).title}”</span>
          <button className="ev-link" type="button" onClick={() => choose("")}>
            Take off<span className="govuk-visually-hidden">: {linkOf(value).title}</span>
          </button>
        </p>
      ) : (
        <Find name={name} error={error} choose={choose} />
      )}
    </>
  );
}

type FindProps = { name: string; error: string | undefined; choose: (value: string) => void };

/** What is typed here is not part of the form. */
function Find({ name, error, choose }: FindProps) {
  const [words, setWords] = useState("");
  const asked = words.trim().length >= 3;
  const { data } = useQuery({ ...searchOptions({ query: { q: words.trim(), size: 5 } }), enabled: asked });
  const described = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className="ev-find">
      <FormGroup name={name} label="Source from the hub" hint="If there is one. Type a few words of its title." error={error}>
        <input
          className="govuk-input"
          id={name}
          type="search"
          autoComplete="off"
          maxLength={400}
          aria-describedby={described}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </FormGroup>
      <p className="govuk-visually-hidden" role="status">
        {asked && data && `${data.items.length} found`}
      </p>
      {asked && (
        <ul className="ev-list ev-find__list">
          {data?.items.map((hit) => {
            const title = hit.title.map(({ text }) => text).join("");
            return (
              <li className="ev-between ev-row" key={hit.id}>
                <span className="ev-find__what">{title}</span>
                <button
                  className="govuk-button govuk-button--secondary"
                  type="button"
                  onClick={() => choose(linkValue("resource", hit.id, title))}
                >
                  Cite<span className="govuk-visually-hidden">: {title}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
