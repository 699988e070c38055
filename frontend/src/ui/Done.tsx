import { useEffect, useRef } from "react";
import { Note } from "./Note";

/** Says what was done where the button that did it has gone, and takes over the focus that it had. */
export function Done({ words }: { words: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words) box.current?.focus();
  }, [words]);
  return (
    <div tabIndex={-1} ref={box} role="status">
      {words && (
        <Note kind="good">
          <p>{words}</p>
        </Note>
      )}
    </div>
  );
}
