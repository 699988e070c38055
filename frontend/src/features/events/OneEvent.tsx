import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { Event } from "@/api/generated";
import { getEventOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";

type Props = { title: string; act?: string; children: (event: Event) => ReactNode };

/** The event in the address, for those who may do the act with it; otherwise what is the matter. */
export function OneEvent({ title, act, children }: Props) {
  const { id = "" } = useParams();
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery(getEventOptions({ path: { id } }));
  if (data && (!act || data.allowed.includes(act))) return children(data);
  return (
    <Page title={title}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : data ? (
        <Refused signIn={me ? undefined : signIn} />
      ) : (
        <>
          <h1 className="ev-spaced-l">{title}</h1>
          <Skeleton lines={10} />
        </>
      )}
    </Page>
  );
}
