import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Resource, ResourceInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import type { Draft } from "@/ui/drafts";
import { ForReaders, ForWhom, Source, Trust, What, WhoMayOpen } from "./sections";
import { Section } from "./Section";
import { WhoSees } from "./WhoSees";
import { Contributors } from "./Contributors";
import { fieldIn, resourceInput } from "./resourceInput";
import type { Words } from "@/api/useWords";

type Props = {
  draft: Draft;
  known: Partial<Resource>;
  words: Words;
  error: unknown;
  busy: boolean;
  send: (input: ResourceInput) => void;
  aside?: ReactNode;
  back: string;
};

/** Everything an editor says of a resource, on one page. A refused form keeps all that was typed. */
export function ResourceForm({ draft, known, words, error, busy, send, aside, back }: Props) {
  const [sent, setSent] = useState<FormData | null>(null);
  const fieldFor = fieldIn(sent);
  const errors = fieldErrors(error, fieldFor);
  const section = { known, words, errors };
  return (
    <>
      {error != null && (
        <ErrorSummary error={error} fieldFor={fieldFor}>
          {aside}
        </ErrorSummary>
      )}
      <Form
        name="Resource"
        draft={draft}
        send={(data) => {
          setSent(data);
          send(resourceInput(data));
        }}
      >
        <div className="ev-form">
          <What {...section} />
          <Section title="Who made it">
            <Contributors known={known.contributors ?? []} errors={errors} />
          </Section>
          <Source {...section} />
          <ForReaders {...section} />
          <WhoMayOpen {...section} />
          <ForWhom {...section} />
          <WhoSees {...section} />
          <Trust {...section} />
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              {known.id ? "Save changes" : "Save as a draft"}
            </button>
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
