import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { assignRoles, type AssignInput } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";

export type Give = ReturnType<typeof useGive>;

/** Gives it, and shows it where it now stands: among those in force or the upcoming ones. */
export function useGive(organisation: string, done: () => void, back: string) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const key = useOnceKey();
  return useMutation({
    mutationFn: async (body: AssignInput) =>
      (await assignRoles({ path: { id: organisation }, body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ items }) => {
      done();
      await cache.invalidateQueries();
      await navigate(`${back}${back.includes("?") ? "&" : "?"}show=${items[0]?.when ?? "today"}`);
    },
  });
}
