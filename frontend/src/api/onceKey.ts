import { useRef } from "react";

/** One key for one text, so that sending it twice does it once. */
export function useOnceKey() {
  const last = useRef({ text: "", key: "" });
  return (body: unknown) => {
    const text = JSON.stringify(body);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    return { "Idempotency-Key": last.current.key };
  };
}
