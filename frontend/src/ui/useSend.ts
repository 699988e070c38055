import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useOnceKey } from "@/api/onceKey";
import { isStale } from "@/api/problem";
import { useDraft } from "./drafts";

type Once = { "Idempotency-Key": string };

/**
 * Sends a form, forgets what was typed when it was taken, and goes on. The same words carry the same key. What somebody else
 * has changed meanwhile is read again, so that there is a way on. A form that stays on its page begins anew by its round.
 */
export function useSend<T, A = unknown>(
  form: string,
  to: string | ((answer: A) => string),
  send: (body: T, headers: Once) => Promise<A>,
) {
  const draft = useDraft(form);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const key = useOnceKey();
  const [round, setRound] = useState(0);
  const act = useMutation({
    mutationFn: (body: T) => send(body, key(body)),
    onSuccess: async (answer) => {
      draft.forget();
      await navigate(typeof to === "string" ? to : to(answer));
      await cache.invalidateQueries();
      setRound((n) => n + 1);
    },
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
  return { draft, act, round };
}

/** What was typed in a field; nothing when it is blank. */
export const typedIn = (form: FormData) => (name: string) => form.get(name)?.toString().trim() || undefined;
