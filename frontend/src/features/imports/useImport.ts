import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { every } from "@/api/every";
import { addImport, decideImport, discardImport, type DecisionsInput, type Import } from "@/api/generated";
import { getImportOptions, listImportRowsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";

export const isWorking = ({ state }: { state: string }) => state === "reading" || state === "adding";

/** An import, asked for again each second while it is being worked on. */
export function useImport(id: string) {
  return useQuery({
    ...getImportOptions({ path: { id } }),
    refetchInterval: every(1_000, isWorking),
  });
}

/** What may be done with it. Each answer is the import as it is now. */
export function useActs(item: Import) {
  const cache = useQueryClient();
  const path = { id: item.id };
  const at = { path, headers: ifMatch(item.version), throwOnError: true } as const;
  const now = (answer: Import) => {
    cache.setQueryData(getImportOptions({ path }).queryKey, answer);
    return cache.invalidateQueries({ queryKey: [{ _id: listImportRowsQueryKey({ path })[0]._id }] });
  };
  return {
    decide: useMutation({
      mutationFn: async (body: DecisionsInput) => (await decideImport({ ...at, body })).data,
      onSuccess: now,
    }),
    add: useMutation({ mutationFn: async () => (await addImport(at)).data, onSuccess: now }),
    discard: useMutation({
      mutationFn: () => discardImport({ path, throwOnError: true }),
      onSuccess: () => cache.removeQueries(),
    }),
  };
}
