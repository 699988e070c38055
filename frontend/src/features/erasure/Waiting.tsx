import type { Erasure } from "@/api/generated";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";

type Props = { request: Erasure; subject: string; failed: boolean; busy: boolean; cancel: () => void };

/** It was asked for and can still be cancelled. */
export function Waiting({ request, subject, failed, busy, cancel }: Props) {
  return (
    <div className="ev-spaced-l">
      <Note kind="time">
        <p role="status">
          {request.state === "held"
            ? `${subject} because you asked on ${day(request.askedAt)}, as soon as a legal hold ends.`
            : `${subject} on ${day(request.dueAt)}, because you asked on ${day(request.askedAt)}.`}
        </p>
        {failed && <p role="alert">That could not be cancelled. Try again.</p>}
        <p>
          <button className="ev-link" type="button" disabled={busy} onClick={cancel}>
            Cancel it and keep everything
          </button>
        </p>
      </Note>
    </div>
  );
}
