import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { FoundField, ResourceDescription } from "@/api/generated";
import { More } from "@/ui/More";
import { Note } from "@/ui/Note";
import { fieldNames } from "@/ui/fieldNames";
import { sourceNames } from "./described";

type Props = { description: ResourceDescription; typed: boolean; use: () => void };

/** What was found, and from where. What the person has typed gives way only when they say so. */
export function Found({ description, typed, use }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [description]);
  const { existing, found, remarks } = description;
  return (
    <div className="ev-stack ev-spaced-l" tabIndex={-1} ref={box} role="group" aria-label="What we found">
      {existing && (
        <Note kind="warn">
          We already have this: <Link to={`/resources/${existing.id}`}>{existing.title}</Link>
        </Note>
      )}
      <Note kind="good">
        {typed ? (
          <>
            We found “{description.title}”. What you typed is still below.{" "}
            <button className="ev-link" type="button" onClick={use}>
              Use what we found instead
            </button>
          </>
        ) : (
          <>We filled in what we found. Check it and add the rest.</>
        )}
      </Note>
      <More summary="Where each detail comes from" open={false}>
        <ul className="govuk-list">
          {found.map(({ field, source }: FoundField) => (
            <li key={field}>
              {fieldNames[field]}: {sourceNames[source]}
            </li>
          ))}
          {remarks.map(({ field, message }) => (
            <li key={field + message}>{message}</li>
          ))}
        </ul>
      </More>
    </div>
  );
}
