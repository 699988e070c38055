import { useEffect, useState, useSyncExternalStore } from "react";
import { beginDecision, getDecision, saveDecision, type Decision } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import type { Typed } from "@/ui/drafts";
import { Saver, type Stored, type Ways } from "@/ui/saving";
import { openShelf, type Shelf } from "@/ui/shelf";
import { fit, same, toInput, typedOf } from "./answers";

export const KIND = "decision";

const storedOf = (decision: Decision): Stored => ({ id: decision.id, version: decision.version, typed: typedOf(decision) });

const ways: Omit<Ways, "begun"> = {
  begin: async (typed, key) => {
    const headers = { "Idempotency-Key": key };
    return storedOf((await beginDecision({ body: toInput(typed), headers, throwOnError: true })).data);
  },
  save: async (id, version, typed) => {
    const sent = { path: { id }, headers: ifMatch(version), body: toInput(typed) };
    return storedOf((await saveDecision({ ...sent, throwOnError: true })).data);
  },
  read: async (id) => storedOf((await getDecision({ path: { id }, throwOnError: true })).data),
  fit,
  same,
};

/** The saver of one decision, or of one that is to be begun, once it is known what this device kept of it. */
export function useSaver(person: string, thing: string, start: Typed, decision?: Decision): Saver | null {
  const [saver, setSaver] = useState<Saver | null>(null);
  useEffect(() => {
    let made: Saver | undefined;
    let gone = false;
    const make = (shelf: Shelf) => {
      if (gone) return shelf.close();
      const begun = (id: string) => {
        shelf.move(person, `${KIND}:${id}`);
        // Its own address, without another screen: whoever types goes on typing.
        if (location.pathname === "/decisions/new") history.replaceState(history.state, "", `/decisions/${id}/edit`);
      };
      made = new Saver({ ...ways, begun }, shelf, start, decision && storedOf(decision));
      setSaver(made);
    };
    void openShelf(person, thing).then(make);
    return () => {
      gone = true;
      made?.stop();
    };
    // What is known when the form opens is what it begins with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person, thing]);
  return saver;
}

const BACK = ["online", "focus"] as const;

/** How it stands with what is typed. The person or the network coming back is a reason to try again. */
export function useSaving(saver: Saver) {
  useEffect(() => {
    BACK.forEach((name) => addEventListener(name, saver.again));
    return () => BACK.forEach((name) => removeEventListener(name, saver.again));
  }, [saver]);
  return useSyncExternalStore(saver.subscribe, saver.now);
}
