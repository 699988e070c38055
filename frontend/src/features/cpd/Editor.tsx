import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { CpdRecord } from "@/api/generated";
import { fieldErrors, fieldOf } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TypedContext, type Typed } from "@/ui/drafts";
import type { Saver } from "@/ui/saving";
import { Compare } from "./Compare";
import { Fields } from "./Fields";
import { Found, NotThere } from "./Notes";
import { SavedLine } from "./SavedLine";
import { MOST, one, read } from "./answers";
import { useCaret } from "./useCaret";
import { useSaving } from "./useSaving";
import { useStandards } from "./useStandards";
import { questions } from "./words";

const OTHER_FIELDS: Record<string, string> = {
  happenedOn: "happenedOn-day",
  dueOn: "dueOn-day",
  links: "link",
  standards: "standard",
};

/** Where a pointer of the API leads in the form. */
function fieldFor(pointer: string) {
  const name = fieldOf(pointer);
  if (name !== "peer") return OTHER_FIELDS[name] ?? name;
  return { "/peer/text": "peerText", "/peer/name": "peerName" }[pointer] ?? "setting";
}

/** One page with the regulator's questions, saved as it is typed. */
export function Editor({ saver, record }: { saver: Saver; record?: CpdRecord | undefined }) {
  const saving = useSaving(saver);
  const standards = useStandards(record);
  const form = useRef<HTMLFormElement>(null);
  const { error, busy, finish } = useFinish(saver);
  const errors = fieldErrors(error ?? (saving.phase === "refused" ? saving.error : undefined), fieldFor);
  useCaret(form, saver, saving.round);
  const keep = () => form.current && saver.change(read(form.current), active(form.current));
  return (
    <>
      {error !== null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Found saver={saver} />
      {saving.theirs && <Compare saver={saver} theirs={saving.theirs} labels={standards.labelOf} />}
      <NotThere saver={saver} phase={saving.phase} />
      <TypedContext value={saver.typed()} key={saving.round}>
        <form
          ref={form}
          noValidate
          aria-label="What you learnt"
          onInput={keep}
          onSubmit={(event) => {
            event.preventDefault();
            const planned = one(read(event.currentTarget), "stage") === "planned";
            finish({ ...read(event.currentTarget), stage: [planned ? "planned" : "complete"] }, !planned);
          }}
        >
          <Fields errors={errors} standards={standards} changed={() => setTimeout(keep)} />
          <div className="ev-takeaway ev-takeaway--near ev-between">
            <SavedLine saving={saving} more={unfinished(saver.typed())} />
            <div className="ev-row">
              <button className="govuk-button" type="submit" disabled={busy || saving.theirs !== undefined}>
                Done
              </button>
              <button
                className="govuk-button govuk-button--secondary"
                type="button"
                onClick={() => form.current && finish(read(form.current), false)}
              >
                Leave it for now
              </button>
            </div>
          </div>
        </form>
      </TypedContext>
    </>
  );
}

const active = (form: HTMLFormElement) => {
  const field = document.activeElement;
  return field instanceof HTMLElement && form.contains(field) ? field.id : undefined;
};

/** Which answer could not be sent, and why. */
function unfinished(typed: Typed): string | undefined {
  for (const [name, most] of Object.entries(MOST)) {
    const over = one(typed, name).length - most;
    if (over > 0) return `“${questions[name]}” has ${over.toLocaleString("en-GB")} characters too many`;
  }
  return undefined;
}

/** Done with it, or leaving it: on to the piece, or to all of them, once it is saved. */
function useFinish(saver: Saver) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const leave = async (typed: Typed, whole: boolean) => {
    setBusy(true);
    try {
      const stored = whole ? await saver.finish(typed) : (await saver.flush(), null);
      await cache.invalidateQueries();
      setError(null);
      if (stored) await navigate(`/cpd/${stored.id}`);
      else if (!whole) await navigate("/cpd");
      else document.getElementById("two")?.focus();
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return { error, busy, finish: (typed: Typed, whole: boolean) => void leave(typed, whole) };
}
