import { createContext, useContext, useState } from "react";
import { useLocation } from "react-router";

/** What was typed in a form, by the names of its fields. */
export type Typed = Record<string, string[]>;

const PREFIX = "evident-draft:";
const OWNER = "evident-drafts-of";

/** A form's typed text, kept in this tab until it is saved, so that the end of a session loses nothing. */
export function useDraft(form: string) {
  const key = useKey(form);
  const [kept, setKept] = useState(() => read(key));
  return {
    kept,
    keep: (data: FormData) => sessionStorage.setItem(key, JSON.stringify(typedIn(data))),
    /** Whether anything was typed since it was last forgotten. */
    isTyped: () => sessionStorage.getItem(key) !== null,
    /** After saving, and when the person wants to begin again. */
    forget: () => {
      sessionStorage.removeItem(key);
      setKept(null);
    },
  };
}

/** By the page and the form; what is written for one organisation never turns up for another. */
function useKey(form: string) {
  const { pathname, search } = useLocation();
  const organisation = new URLSearchParams(search).get("organisation") ?? "";
  return `${PREFIX}${pathname}:${organisation}:${form}`;
}

export type Draft = ReturnType<typeof useDraft>;

/** Something that is made by many small acts, such as a page of sections: kept in this tab like typed text. */
export function useWork<T>(name: string, known: T) {
  const key = useKey(name);
  const [kept, setKept] = useState(() => sessionStorage.getItem(key));
  const [now, setNow] = useState<T>(() => (kept ? (JSON.parse(kept) as T) : known));
  return {
    now,
    /** Whether it was found here, from before. */
    kept: kept !== null,
    change: (next: T) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      setNow(next);
    },
    forget: (next: T) => {
      sessionStorage.removeItem(key);
      setKept(null);
      setNow(next);
    },
  };
}

export const TypedContext = createContext<Typed | null>(null);

/** What a field starts with: what was typed in it before, or else what is known. */
export function useTyped(name: string, known: string[]): string[] {
  const typed = useContext(TypedContext);
  return typed ? (typed[name] ?? []) : known;
}

export function forgetDrafts() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}

/** One person never finds what another has typed in the same tab. */
export function claimDrafts(person: string) {
  if (sessionStorage.getItem(OWNER) !== person) forgetDrafts();
  sessionStorage.setItem(OWNER, person);
}

function read(key: string): Typed | null {
  const text = sessionStorage.getItem(key);
  return text ? (JSON.parse(text) as Typed) : null;
}

function typedIn(data: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(data.keys())) typed[name] = data.getAll(name).filter((value) => typeof value === "string");
  return typed;
}
