import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Config } from "@/api/config";

/** Renews once for all who ask meanwhile: a refresh token holds once, and its second use would end the session. */
export class OneRenewal extends UserManager {
  private renewing: Promise<User | null> | null = null;

  override signinSilent(): Promise<User | null> {
    return (this.renewing ??= super.signinSilent().finally(() => {
      this.renewing = null;
    }));
  }
}

/** Sign-in by authorization code with PKCE. Tokens stay in memory; the sign-in server's own session brings them back. */
export function createUserManager(config: Config): UserManager {
  return new OneRenewal({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid",
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

/** Finishes a sign-in that is under way; where to go on afterwards. One that was broken off leads home, not round again. */
export async function finishSignIn(users: UserManager): Promise<string | null> {
  if (location.pathname !== "/signed-in") return null;
  const user = await users.signinRedirectCallback().catch(() => null);
  if (!user) remember(false);
  return typeof user?.state === "string" ? user.state : "/";
}

/** A token that is good now. After a computer has slept it is renewed first; null when nobody is signed in or it cannot be. */
export function freshToken(users: UserManager): () => Promise<string | null> {
  const renew = () =>
    users.signinSilent().then(
      (user) => user?.access_token ?? null,
      () => null,
    );
  return async () => {
    const user = await users.getUser();
    if (!user || !user.expired) return user?.access_token ?? null;
    return renew();
  };
}

/** Ends every session of this person at the sign-in server, in whatever browser. False when it would not. */
export async function endEverySession(issuer: string, token: string | null): Promise<boolean> {
  const answer = await fetch(`${issuer}/account/sessions?current=false`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
  }).catch(() => null);
  return answer?.ok ?? false;
}

const KNOWN = "evident-has-signed-in";

/** Someone who was signed in before the page was loaded is sent through the sign-in server, which knows them still. */
export function shouldResume(): boolean {
  return sessionStorage.getItem(KNOWN) === "yes";
}

export function remember(signedIn: boolean) {
  if (signedIn) sessionStorage.setItem(KNOWN, "yes");
  else sessionStorage.removeItem(KNOWN);
}
