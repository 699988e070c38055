import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { useDraft } from "./drafts";

/** Sends a form, forgets what was typed when it was taken, and goes on. The same words carry the same key. */
export function useSend<T>(
  form: string,
  to: string,
  send: (body: T, headers: { "Idempotency-Key": string }) => Promise<unknown>,
) {
  const draft = useDraft(form);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const sent = useRef({ text: "", key: "" });
  const act = useMutation({
    mutationFn: (body: T) => {
      const text = JSON.stringify(body);
      if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
      return send(body, { "Idempotency-Key": sent.current.key });
    },
    onSuccess: async () => {
      draft.forget();
      await navigate(to);
      await cache.invalidateQueries();
    },
  });
  return { draft, act };
}

/** What was typed in a field; nothing when it is blank. */
export const typedIn = (form: FormData) => (name: string) => form.get(name)?.toString().trim() || undefined;
