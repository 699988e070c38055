import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  addCpdImport,
  chooseCpdImportRows,
  discardCpdImport,
  setCpdImportColumns,
  type CpdImport,
  type CpdImportChoiceInput,
  type CpdImportColumnsInput,
} from "@/api/generated";
import { getCpdImportOptions, listCpdImportRowsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";

export const useCpdImport = (id: string) => useQuery(getCpdImportOptions({ path: { id } }));

/** What may be done with it. Each answer is the import as it is now. */
export function useActs(item: CpdImport) {
  const cache = useQueryClient();
  const path = { id: item.id };
  const at = { path, headers: ifMatch(item.version), throwOnError: true } as const;
  const onSuccess = (now: CpdImport) => {
    cache.setQueryData(getCpdImportOptions({ path }).queryKey, now);
    return cache.invalidateQueries({ queryKey: [{ _id: listCpdImportRowsQueryKey({ path })[0]._id }] });
  };
  return {
    columns: useMutation({
      mutationFn: async (body: CpdImportColumnsInput) => (await setCpdImportColumns({ ...at, body })).data,
      onSuccess,
    }),
    choose: useMutation({
      mutationFn: async (body: CpdImportChoiceInput) => (await chooseCpdImportRows({ ...at, body })).data,
      onSuccess,
    }),
    add: useMutation({
      mutationFn: async () => (await addCpdImport(at)).data,
      onSuccess: async (now: CpdImport) => {
        await onSuccess(now);
        await cache.invalidateQueries();
      },
    }),
    discard: useMutation({
      mutationFn: () => discardCpdImport({ path, throwOnError: true }),
      onSuccess: () => cache.removeQueries(),
    }),
  };
}
