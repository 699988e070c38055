import { useEffect, useRef } from "react";

/** Puts focus on something by its id once the screen shows the change, where a move would have lost it. */
export function useFocusAfter() {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const found = document.getElementById(wanted.current);
    wanted.current = null;
    found?.focus();
  });
  return (id: string) => {
    wanted.current = id;
  };
}
