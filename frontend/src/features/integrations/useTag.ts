import { useQuery } from "@tanstack/react-query";
import { getIntegration } from "@/api/generated";
import { getIntegrationQueryKey } from "@/api/generated/@tanstack/react-query.gen";

/** The version of what is tied, for If-Match; undefined where nothing is tied, and null until that is known. */
export function useTag(clientId: string, wanted: boolean): string | undefined | null {
  const { data } = useQuery({
    queryKey: [...getIntegrationQueryKey({ path: { clientId } }), "tag"],
    queryFn: async () => {
      const { response } = await getIntegration({ path: { clientId }, throwOnError: true });
      return { tag: response.headers.get("ETag") ?? undefined };
    },
    enabled: wanted,
  });
  return data ? data.tag : null;
}
