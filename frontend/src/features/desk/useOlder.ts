import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { Resource } from "@/api/generated";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";

/** What a new resource starts with: nothing, or all that the one says whose place it is to take. */
export function useOlder() {
  const [search] = useSearchParams();
  const id = search.get("supersedes") ?? "";
  const { data, error, refetch } = useQuery({ ...getResourceOptions({ path: { id } }), enabled: id !== "" });
  return {
    form: id === "" ? "resource" : `resource-${id}`,
    known: id === "" ? nothing : data && asStart(data),
    error,
    retry: () => void refetch(),
  };
}

const nothing: Partial<Resource> = {};

function asStart(older: Resource): Partial<Resource> {
  const known: Partial<Resource> = { ...older, supersedes: { id: older.id, title: older.title } };
  delete known.id;
  delete known.reviewBy;
  return known;
}
