import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { getTopicPageOptions } from "@/api/generated/@tanstack/react-query.gen";

/** The page of the address, in the order that it asks for. */
export function useTopicPage() {
  const { slug = "" } = useParams();
  const [search] = useSearchParams();
  const order = search.get("order") === "editor" ? "editor" : "mine";
  const page = useQuery({
    ...getTopicPageOptions({ path: { slug }, query: { order } }),
    placeholderData: (last) => (last?.slug === slug ? last : undefined),
  });
  return { slug, order, ...page } as const;
}
