import { useQuery } from "@tanstack/react-query";
import { everyPage } from "./everyPage";
import { listAllOrganisations } from "./generated";
import { listAllOrganisationsQueryKey } from "./generated/@tanstack/react-query.gen";

/** All organisations, for whoever looks after the platform to choose from. */
export const useEveryOrganisation = (enabled = true) =>
  useQuery({
    queryKey: [...listAllOrganisationsQueryKey(), "every"],
    queryFn: () => everyPage((page) => listAllOrganisations({ throwOnError: true, query: { page, size: 100 } })),
    enabled,
  });
