import { useMutation } from "@tanstack/react-query";
import { useRef, useState, type RefObject } from "react";
import { proposeDecisionStatement, type DecisionStatement } from "@/api/generated";
import type { Saver } from "@/ui/saving";
import { TextArea } from "@/ui/TextArea";
import { MOST } from "./answers";

type Props = { saver: Saver; error: string | undefined; changed: () => void };

/** A statement is put together when it is asked for. What somebody made of it is never written over without a word. */
export function StatementField({ saver, error, changed }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const [beside, setBeside] = useState<string>();
  const propose = useMutation({
    mutationFn: async () => {
      await saver.flush();
      const id = saver.id();
      return id === undefined ? null : (await proposeDecisionStatement({ path: { id }, throwOnError: true })).data;
    },
    onSuccess: (proposed) => proposed && meet(proposed),
  });
  const put = (text: string) => {
    fill(field, text);
    setBeside(undefined);
    changed();
  };
  const meet = ({ statement, references }: DecisionStatement) => {
    const text = [statement, ...references.map(({ number, text: said }) => `[${number}] ${said}`)].join("\n\n");
    const here = textIn(field);
    if (here.trim() === "" || here === text) put(text);
    else setBeside(text);
  };
  return (
    <div ref={field} className="ev-stack">
      <p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={propose.isPending}
          onClick={() => propose.mutate()}
        >
          Put a statement together
        </button>
      </p>
      {propose.isError && <p role="alert">It could not be put together now. What you wrote is kept.</p>}
      {beside !== undefined && (
        <div className="ev-note ev-note--time" role="status">
          <div>
            <p>You have written a statement already. This is the new one:</p>
            <p className="ev-pretext">{beside}</p>
            <p className="ev-row">
              <button className="govuk-button" type="button" onClick={() => put(beside)}>
                Put it in place of mine
              </button>
              <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setBeside(undefined)}>
                Keep mine
              </button>
            </p>
          </div>
        </div>
      )}
      <TextArea
        name="statement"
        label="Statement"
        hint="For a report or the court. In your words, from all three sides, with numbered references. Change it as you like."
        rows={10}
        most={MOST.statement ?? 0}
        error={error}
      />
    </div>
  );
}

const areaIn = (field: RefObject<HTMLDivElement | null>) => field.current?.querySelector("textarea") ?? null;
const textIn = (field: RefObject<HTMLDivElement | null>) => areaIn(field)?.value ?? "";

/** The field is the browser's own, so it is told as if somebody had typed. */
function fill(field: RefObject<HTMLDivElement | null>, text: string) {
  const area = areaIn(field);
  if (!area) return;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, text);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
