import { createContext, useContext } from "react";
import type { Me } from "./generated";

/** Who is here. */
export type Session = {
  me: Me | null;
  accountUrl: string;
  signIn: () => void;
  signOut: () => void;
};

export const SessionContext = createContext<Session>({
  me: null,
  accountUrl: "",
  signIn: () => undefined,
  signOut: () => undefined,
});

export const useSession = () => useContext(SessionContext);
