import { useMutation, useQueryClient } from "@tanstack/react-query";
import { recordAttendance, type AttendanceInput } from "@/api/generated";

/** Says who came; everything that depends on it is read anew. */
export function useSaving(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: AttendanceInput) => (await recordAttendance({ path: { id }, body, throwOnError: true })).data,
    onSuccess: () => cache.invalidateQueries(),
  });
}

export type Saving = ReturnType<typeof useSaving>;
