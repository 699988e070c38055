import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { Event } from "@/api/generated";
import { getEventOptions } from "@/api/generated/@tanstack/react-query.gen";
import { NotOpen } from "@/ui/NotOpen";

type Props = { title: string; act?: string; children: (event: Event) => ReactNode };

/** The event in the address, for those who may do the act with it; otherwise what is the matter. */
export function OneEvent({ title, act, children }: Props) {
  const { id = "" } = useParams();
  const query = useQuery(getEventOptions({ path: { id } }));
  if (query.data && (!act || query.data.allowed.includes(act))) return children(query.data);
  return <NotOpen title={title} query={query} />;
}
