import { useEffect, useRef } from "react";
import type { Draft } from "./drafts";

/** Keeps the form around the element when what is in it changed by a button, which no field tells of. */
export function useKeptAsChanged<E extends HTMLElement>(draft: Draft, ...parts: unknown[]) {
  const inside = useRef<E>(null);
  const text = JSON.stringify(parts);
  const kept = useRef(text);
  useEffect(() => {
    if (kept.current === text) return;
    kept.current = text;
    const form = inside.current?.closest("form");
    if (form) draft.keep(new FormData(form));
  }, [text, draft]);
  return inside;
}
