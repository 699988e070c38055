import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";

type Props = { draft: Draft; button: string; days: number; error: unknown; busy: boolean; send: (confirm: string) => void };

/** A word is typed, so that nobody asks by mistake. */
export function AskForm({ draft, button, days, error, busy, send }: Props) {
  return (
    <section className="ev-held ev-narrow" aria-labelledby="ask">
      <h2 id="ask">{button}</h2>
      {error != null && <ErrorSummary error={error} />}
      <p className="ev-spaced">
        It is done {days} days after you ask. Until then it can be cancelled here; after that it cannot be undone.
      </p>
      <Form name={button} draft={draft} send={(data) => send(String(data.get("confirm") ?? ""))}>
        <TextInput
          name="confirm"
          label="Type the word erase"
          hint="So that nobody does this by mistake"
          width={10}
          autoComplete="off"
          spellCheck={false}
          error={fieldErrors(error).confirm}
        />
        <button className="govuk-button govuk-button--warning" disabled={busy}>
          {button}
        </button>
      </Form>
    </section>
  );
}
