import type { ReactNode } from "react";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import type { Right } from "@/api/generated";
import { Page } from "./Page";
import { Refused } from "./Refused";

/** Says how to get the right instead of showing a form that would be refused. The API decides again. */
export function WithRight({ title, right, children }: { title: string; right: Right; children: ReactNode }) {
  const { me, signIn } = useSession();
  if (may(me, right)) return children;
  return (
    <Page title={title}>
      <Refused signIn={me ? undefined : signIn} />
    </Page>
  );
}
