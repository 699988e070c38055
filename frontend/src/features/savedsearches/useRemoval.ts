import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { removeSavedSearch, saveSearch, type SavedSearch } from "@/api/generated";

/** Removes at once, and keeps what was removed so that it can come back. */
export function useRemoval(changed: () => void) {
  const [removed, setRemoved] = useState<SavedSearch | null>(null);
  const remove = useMutation({
    mutationFn: async (saved: SavedSearch) => {
      await removeSavedSearch({ path: { id: saved.id }, throwOnError: true });
      setRemoved(saved);
    },
    onSettled: changed,
  });
  const undo = useMutation({
    mutationFn: async ({ id, name, search, frequency }: SavedSearch) => {
      const headers = { "Idempotency-Key": `undo-${id}` };
      await saveSearch({ body: { name, search, frequency }, headers, throwOnError: true });
      setRemoved(null);
    },
    onSettled: changed,
  });
  return { removed, remove, undo };
}
