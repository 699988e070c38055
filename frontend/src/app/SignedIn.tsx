import type { UserManager } from "oidc-client-ts";
import { useEffect, useState, type ReactNode } from "react";
import type { Config } from "@/api/config";
import type { Me } from "@/api/generated";
import { SessionContext, type Session } from "@/api/session";
import { forgetDrafts } from "@/ui/drafts";
import { settled } from "@/ui/saving";
import { forgetShelves } from "@/ui/shelf";
import { endEverySession, freshToken, remember } from "./auth";

type Props = {
  me: Me | null;
  users: UserManager;
  config: Config;
  onEnd: (listener: () => void) => () => void;
  children: ReactNode;
};

/** Who is here, for everything below, and how they come and go. */
export function SignedIn({ me, users, config, onEnd, children }: Props) {
  const [ended, setEnded] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => onEnd(() => setEnded(true)), [onEnd]);
  const accountUrl = `${config.issuer}/account/`;
  const consoleUrl = `${config.issuer.replace("/realms/", "/admin/")}/console/`;
  const signOut = async () => {
    await settled();
    remember(false);
    forgetDrafts();
    forgetShelves();
    void users.signoutRedirect();
  };
  const signOutEverywhere = async () => {
    if (await endEverySession(config.issuer, await freshToken(users)())) await signOut();
    else location.assign(`${accountUrl}#/security/device-activity`);
  };
  const session: Session = {
    me,
    accountUrl,
    consoleUrl,
    ended: ended && me !== null,
    unreachable,
    signIn: () => {
      setUnreachable(false);
      users.signinRedirect({ state: location.pathname + location.search }).catch(() => setUnreachable(true));
    },
    signOut: () => void signOut(),
    signOutEverywhere: () => void signOutEverywhere(),
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}
