import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { getRoleOptions } from "@/api/generated/@tanstack/react-query.gen";

/** The role of the address. */
export function useRole() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getRoleOptions({ path: { id } }));
  return { id, role: data, error, retry: () => void refetch() };
}

/** Does something with it, and returns to the list. */
export function useAct<T>(act: (body: T) => Promise<unknown>, done: () => void, organisation: string) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      done();
      await navigate(`/admin/roles?organisation=${organisation}`);
      await cache.invalidateQueries();
    },
  });
}
