import { createContext, useContext } from "react";
import type { Me } from "./generated";

/** Who is here. */
export type Session = {
  me: Me | null;
  accountUrl: string;
  /** The session was over before the person was: what they typed is kept until they have signed in again. */
  ended: boolean;
  signIn: () => void;
  signOut: () => void;
  /** Here, and in every other browser they are signed in with. */
  signOutEverywhere: () => void;
};

export const SessionContext = createContext<Session>({
  me: null,
  accountUrl: "",
  ended: false,
  signIn: () => undefined,
  signOut: () => undefined,
  signOutEverywhere: () => undefined,
});

export const useSession = () => useContext(SessionContext);
