import { useQuery } from "@tanstack/react-query";
import { everyPage } from "./everyPage";
import { listAudiences, listKinds, listOrganisations, listPcfDomains, listProviders, listTopics } from "./generated";
import {
  listAudiencesQueryKey,
  listKindsQueryKey,
  listOrganisationsQueryKey,
  listPcfDomainsQueryKey,
  listProvidersQueryKey,
  listTopicsQueryKey,
} from "./generated/@tanstack/react-query.gen";

const all = { throwOnError: true } as const;

/** Everything an editor chooses from, complete. The key is the list's own, so that adding a word refreshes it. */
export function useWords() {
  const kinds = useQuery({
    queryKey: [...listKindsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listKinds({ ...all, query: { page, size: 100 } })),
  });
  const audiences = useQuery({
    queryKey: [...listAudiencesQueryKey(), "all"],
    queryFn: () => everyPage((page) => listAudiences({ ...all, query: { page, size: 100 } })),
  });
  const providers = useQuery({
    queryKey: [...listProvidersQueryKey(), "all"],
    queryFn: () => everyPage((page) => listProviders({ ...all, query: { page, size: 100 } })),
  });
  const topics = useQuery({
    queryKey: [...listTopicsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listTopics({ ...all, query: { page, size: 100 } })),
  });
  const organisations = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ ...all, query: { page, size: 100 } })),
  });
  const domains = useQuery({
    queryKey: [...listPcfDomainsQueryKey(), "all"],
    queryFn: async () => (await listPcfDomains(all)).data,
  });
  const asked = [kinds, audiences, providers, topics, organisations, domains];
  const error = asked.find((query) => query.error)?.error;
  const [k, a, p, t, o, d] = [kinds.data, audiences.data, providers.data, topics.data, organisations.data, domains.data];
  const words =
    k && a && p && t && o && d ? { kinds: k, audiences: a, providers: p, topics: t, organisations: o, domains: d } : null;
  return { words, error, retry: () => asked.forEach((query) => query.error && void query.refetch()) };
}

export type Words = NonNullable<ReturnType<typeof useWords>["words"]>;
