import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Organisation } from "@/api/generated";
import { getOrganisationOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "./Skeleton";
import { Trouble } from "./Trouble";

type Props = { organisation: string; children: (organisation: Organisation) => ReactNode };

/** A form that asks for a part of an organisation is shown when these are known: what was chosen before is not lost then. */
export function WithPlaces({ organisation: id, children }: Props) {
  const { data, error, refetch } = useQuery(getOrganisationOptions({ path: { id } }));
  if (data) return children(data);
  return error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={8} />;
}
