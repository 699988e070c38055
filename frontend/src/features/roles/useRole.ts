import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { getRoleOptions } from "@/api/generated/@tanstack/react-query.gen";

/** The role of the address. */
export function useRole() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getRoleOptions({ path: { id } }));
  return { id, role: data, error, retry: () => void refetch() };
}
