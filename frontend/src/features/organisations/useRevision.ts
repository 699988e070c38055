import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { ifMatch } from "@/api/problem";
import { useOpened } from "@/ui/useOpened";

type Revision<Thing, Input> = {
  known: Thing;
  back: string;
  saved: () => void;
  read: () => Promise<Thing>;
  write: (input: Input, headers: ReturnType<typeof ifMatch>) => Promise<unknown>;
};

/** A change to what was opened, and the way back. */
export function useRevision<Thing extends { version: number }, Input>(revision: Revision<Thing, Input>) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { change } = useOpened(revision.known, revision.read);
  return useMutation({
    mutationFn: (input: Input) => change((headers) => revision.write(input, headers)),
    onSuccess: async () => {
      revision.saved();
      await cache.invalidateQueries();
      await navigate(revision.back);
    },
  });
}
