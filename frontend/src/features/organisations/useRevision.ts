import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { isStale } from "@/api/problem";

type Revision<Thing, Input> = {
  known: Thing;
  back: string;
  saved: () => void;
  read: () => Promise<Thing>;
  write: (input: Input, version: number) => Promise<unknown>;
};

/** A change to the version that was opened. When someone else was quicker, the newest is read, to be changed next. */
export function useRevision<Thing extends { version: number }, Input>(revision: Revision<Thing, Input>) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [newest, setNewest] = useState(0);
  const version = Math.max(revision.known.version, newest);
  return useMutation({
    mutationFn: async (input: Input) => {
      try {
        return await revision.write(input, version);
      } catch (error) {
        if (isStale(error)) setNewest((await revision.read()).version);
        throw error;
      }
    },
    onSuccess: async () => {
      revision.saved();
      await cache.invalidateQueries();
      await navigate(revision.back);
    },
  });
}
