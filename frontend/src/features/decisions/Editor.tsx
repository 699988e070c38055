import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, useSyncExternalStore } from "react";
import { useNavigate } from "react-router";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TypedContext, type Typed } from "@/ui/drafts";
import { Identifiers } from "@/ui/Identifiers";
import type { Saver } from "@/ui/saving";
import { Fields } from "./Fields";
import { LaterFields } from "./LaterFields";
import { Meanwhile, SavedLine } from "./SavedLine";
import { Sides } from "./Sides";
import { fieldIn, filledOn, one, read } from "./answers";
import { useSaving } from "./useSaving";
import { sides, type SideOf } from "./words";

/** One page, saved as it is typed. Once it is decided, only what comes after can be written. */
export function Editor({ saver }: { saver: Saver }) {
  const saving = useSaving(saver);
  const typed = useSyncExternalStore(saver.subscribe, saver.typed);
  const form = useRef<HTMLFormElement>(null);
  const { error, busy, finish } = useFinish(saver);
  const draft = one(typed, "state") !== "decided" && one(typed, "state") !== "reviewed";
  const fieldFor = fieldIn(typed);
  const errors = fieldErrors(error ?? (saving.phase === "refused" ? saving.error : undefined), fieldFor);
  const here = (box: HTMLFormElement): Typed => ({ ...saver.typed(), ...read(box) });
  const keep = () => form.current && saver.change(here(form.current));
  return (
    <>
      {error !== null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Meanwhile saver={saver} saving={saving} />
      <div className={draft ? "ev-split ev-split--aside" : undefined}>
        <TypedContext value={typed} key={saving.round}>
          <form
            ref={form}
            noValidate
            aria-label="Decision"
            onInput={keep}
            onSubmit={(event) => {
              event.preventDefault();
              finish({ ...here(event.currentTarget), state: [draft ? "decided" : "reviewed"] });
            }}
          >
            {draft ? (
              <Fields saver={saver} typed={typed} errors={errors} changed={() => queueMicrotask(() => keep())} />
            ) : (
              <LaterFields saver={saver} typed={typed} errors={errors} changed={() => queueMicrotask(() => keep())} />
            )}
            <div className="ev-takeaway ev-takeaway--near ev-between">
              <SavedLine saving={saving} />
              <div className="ev-row">
                <button className="govuk-button" type="submit" disabled={busy || saving.theirs !== undefined}>
                  {draft ? "It is decided" : "It is reviewed"}
                </button>
                <button className="govuk-button govuk-button--secondary" type="button" onClick={() => finish(null)}>
                  Leave it for now
                </button>
              </div>
            </div>
          </form>
        </TypedContext>
        {draft && (
          <aside className="ev-sticky" aria-label="The evidence so far">
            <Sides counts={countsOf(typed)} reasons={reasonsOf(typed)} />
            <WhoSaid typed={typed} />
          </aside>
        )}
      </div>
    </>
  );
}

/** Whether anything written could say who somebody is: a decision tells of a family, and names nobody. */
function WhoSaid({ typed }: { typed: Typed }) {
  const written = Object.keys(typed).filter((name) =>
    /^(title|question|text-|against|changeMind|conclusion|statement|plain)/.test(name),
  );
  return written.map((name) => <Identifiers key={name} of={name} text={one(typed, name)} />);
}

const bySide = <T,>(value: (side: SideOf) => T) =>
  Object.fromEntries(sides.map((side) => [side, value(side)])) as Record<SideOf, T>;
const countsOf = (typed: Typed) => bySide((side) => filledOn(typed, side));
const reasonsOf = (typed: Typed) => bySide((side) => one(typed, `missing-${side}`));

/** Done with it, or leaving it: on to the decision, once it is saved. */
function useFinish(saver: Saver) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const leave = async (whole: Typed | null) => {
    setBusy(true);
    try {
      if (whole) await saver.finish(whole);
      else await saver.flush();
      await cache.invalidateQueries();
      const id = saver.id();
      if (!saver.now().theirs) await navigate(id ? `/decisions/${id}` : "/decisions");
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return { error, busy, finish: (whole: Typed | null) => void leave(whole) };
}
