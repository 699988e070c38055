import type { ReactNode } from "react";
import { useSession } from "@/api/session";
import { Page } from "./Page";
import { Refused } from "./Refused";

/** A page of one's own: whoever is not signed in is asked to. */
export function ForPerson({ title, children }: { title: string; children: ReactNode }) {
  const { me, signIn } = useSession();
  return <Page title={title}>{me ? children : <Refused signIn={signIn} />}</Page>;
}
