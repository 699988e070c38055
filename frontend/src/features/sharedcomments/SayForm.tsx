import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sayOfShared } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { asProblem, describe, fieldErrors } from "@/api/problem";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";

type Props = { kind: string; id: string; withId: string | undefined; name: string };

/** What is typed here is kept until it is sent. */
export function SayForm({ kind, id, withId, name }: Props) {
  const draft = useDraft(`say-${withId ?? "owner"}`);
  const cache = useQueryClient();
  const once = useOnceKey();
  const [round, setRound] = useState(0);
  const say = useMutation({
    mutationFn: (text: string) => {
      const body = { text, ...(withId && { withId }) };
      return sayOfShared({ path: { kind, id }, body, headers: once(body), throwOnError: true });
    },
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
      setRound((n) => n + 1);
    },
  });
  const problem = asProblem(say.error);
  const wrong = fieldErrors(say.error).text;
  const field = `say-${withId ?? "owner"}`;
  const label = name ? `Write to ${name}` : "Write to them";
  return (
    <Form
      key={round}
      name={name ? `A comment for ${name}` : "A comment"}
      draft={draft}
      send={(form) => say.mutate(String(form.get(field) ?? ""))}
    >
      {say.error !== null && !wrong && (
        <p role="alert">
          {problem ? describe(problem) : "We could not reach Evident."} {problem?.detail} What you typed is kept.
        </p>
      )}
      <TextArea name={field} label={label} rows={3} most={4000} error={wrong} />
      <button className="govuk-button" disabled={say.isPending}>
        Send
      </button>
    </Form>
  );
}
