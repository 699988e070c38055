import { useQuery } from "@tanstack/react-query";
import { everyPage } from "@/api/everyPage";
import { listTopics } from "@/api/generated";
import { listTopicsQueryKey } from "@/api/generated/@tanstack/react-query.gen";

/** Every topic; none while they come, because a suggestion needs none. */
export function useTopics() {
  const { data } = useQuery({
    queryKey: [...listTopicsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listTopics({ query: { page, size: 100 }, throwOnError: true })),
  });
  return data ?? [];
}
