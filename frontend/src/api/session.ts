import { createContext, useContext } from "react";
import type { Me } from "./generated";

/** Who is here. */
export type Session = {
  me: Me | null;
  accountUrl: string;
  /** Where admins look after accounts in Keycloak. */
  consoleUrl: string;
  /** The session was over before the person was: what they typed is kept until they have signed in again. */
  ended: boolean;
  /** The last try to sign in did not reach the sign-in page. */
  unreachable: boolean;
  signIn: () => void;
  signOut: () => void;
  /** Here, and in every other browser they are signed in with. */
  signOutEverywhere: () => void;
};

export const SessionContext = createContext<Session>({
  me: null,
  accountUrl: "",
  consoleUrl: "",
  ended: false,
  unreachable: false,
  signIn: () => undefined,
  signOut: () => undefined,
  signOutEverywhere: () => undefined,
});

export const useSession = () => useContext(SessionContext);
