import { useState, type ReactNode } from "react";
import { TypedContext, type Draft } from "./drafts";

type Props = { draft: Draft; name: string; send: (data: FormData) => void; children: ReactNode };

/** A form that keeps what is typed in it until it is saved. The API is its only validator. */
export function Form({ draft, name, send, children }: Props) {
  const [round, setRound] = useState(0);
  const startAgain = () => {
    draft.forget();
    setRound(round + 1);
  };
  return (
    <TypedContext value={draft.kept}>
      <form
        key={round}
        noValidate
        aria-label={name}
        onChange={(event) => draft.keep(new FormData(event.currentTarget))}
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        {draft.kept && (
          <p className="ev-note ev-note--time ev-spaced-l" role="status">
            <span>
              We kept what you typed.{" "}
              <button className="ev-link" type="button" onClick={startAgain}>
                Throw it away and start again
              </button>
            </span>
          </p>
        )}
        {children}
      </form>
    </TypedContext>
  );
}
