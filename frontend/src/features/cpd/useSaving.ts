import { useEffect, useState, useSyncExternalStore } from "react";
import { beginCpdRecord, getCpdRecord, saveCpdRecord, type CpdRecord } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import { Saver, type Stored, type Ways } from "@/ui/saving";
import { openShelf, type Shelf } from "@/ui/shelf";
import type { Typed } from "@/ui/drafts";
import { fit, same, toInput, typedOf } from "./answers";

export const KIND = "cpd-record";

export const storedOf = (record: CpdRecord): Stored => ({ id: record.id, version: record.version, typed: typedOf(record) });

const ways: Omit<Ways, "begun"> = {
  begin: async (typed, key) => {
    const headers = { "Idempotency-Key": key };
    return storedOf((await beginCpdRecord({ body: toInput(typed), headers, throwOnError: true })).data);
  },
  save: async (id, version, typed) => {
    const sent = { path: { id }, headers: ifMatch(version), body: toInput(typed) };
    return storedOf((await saveCpdRecord({ ...sent, throwOnError: true })).data);
  },
  read: async (id) => storedOf((await getCpdRecord({ path: { id }, throwOnError: true })).data),
  fit,
  same,
};

/** The saver of one record, or of one that is to be begun, once it is known what this device kept of it. */
export function useSaver(person: string, thing: string, blank: Typed, record?: CpdRecord): Saver | null {
  const [saver, setSaver] = useState<Saver | null>(null);
  useEffect(() => {
    let made: Saver | undefined;
    let gone = false;
    const make = (shelf: Shelf) => {
      if (gone) return shelf.close();
      const begun = (id: string) => {
        shelf.move(person, `${KIND}:${id}`);
        // Its own address, without another screen: whoever types goes on typing.
        if (location.pathname === "/cpd/new") history.replaceState(history.state, "", `/cpd/${id}/edit`);
      };
      made = new Saver({ ...ways, begun }, shelf, blank, record && storedOf(record));
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
    document.addEventListener("visibilitychange", saver.pause);
    return () => {
      BACK.forEach((name) => removeEventListener(name, saver.again));
      document.removeEventListener("visibilitychange", saver.pause);
    };
  }, [saver]);
  return useSyncExternalStore(saver.subscribe, saver.now);
}
