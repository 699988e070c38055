import { useEffect, type RefObject } from "react";
import type { Saver } from "@/ui/saving";

const KEY = "evident-caret";

type Caret = { path: string; field: string; at: number | null };

/** After a reload or a new sign-in the caret is where it was. Whoever comes by a link begins at the top, as everywhere. */
export function useCaret(form: RefObject<HTMLFormElement | null>, saver: Saver, round: number) {
  useEffect(() => {
    const box = form.current;
    if (!box) return;
    const known = remembered();
    const field = known?.field ?? (saver.found ? saver.caret() : undefined);
    const place = field ? document.getElementById(field) : null;
    // The shell takes the focus to the top of a new screen first.
    const later = setTimeout(() => place && put(place, known?.at ?? null), 50);
    const note = () => {
      const { activeElement: at } = document;
      if (!(at instanceof HTMLElement) || !box.contains(at) || !at.id) return;
      const caret: Caret = { path: location.pathname, field: at.id, at: isText(at) ? at.selectionStart : null };
      sessionStorage.setItem(KEY, JSON.stringify(caret));
    };
    const names = ["focusin", "keyup", "input", "pointerup"];
    names.forEach((name) => box.addEventListener(name, note));
    box.addEventListener("focusout", saver.pause);
    return () => {
      clearTimeout(later);
      names.forEach((name) => box.removeEventListener(name, note));
      box.removeEventListener("focusout", saver.pause);
      sessionStorage.removeItem(KEY);
    };
  }, [form, saver, round]);
}

function remembered(): Caret | null {
  const text = sessionStorage.getItem(KEY);
  const caret = text ? (JSON.parse(text) as Caret) : null;
  return caret?.path === location.pathname ? caret : null;
}

const isText = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && ["text", "search"].includes(field.type));

function put(field: HTMLElement, at: number | null) {
  field.focus();
  if (isText(field)) {
    const end = at ?? field.value.length;
    field.setSelectionRange(end, end);
  }
}
