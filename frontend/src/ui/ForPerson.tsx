import type { ReactNode } from "react";
import { useSession } from "@/api/session";
import { Page } from "./Page";
import { Refused } from "./Refused";

/** A page of one's own: whoever is not signed in is asked to. */
export function ForPerson({ title, refused, children }: { title: string; refused?: boolean; children: ReactNode }) {
  const { me, signIn } = useSession();
  return (
    <Page title={title} refused={refused ?? false}>
      {me ? children : <Refused signIn={signIn} />}
    </Page>
  );
}
