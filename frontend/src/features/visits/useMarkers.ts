import { useQuery } from "@tanstack/react-query";
import { listVisitMarkersOptions } from "@/api/generated/@tanstack/react-query.gen";

/** The latest markers of an organisation: more than a chart could carry. */
export const useMarkers = (organisationId: string) => useQuery(listVisitMarkersOptions({ query: { organisationId, size: 50 } }));
