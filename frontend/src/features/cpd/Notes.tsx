import { useMutation } from "@tanstack/react-query";
import { Link } from "react-router";
import { restoreCpdRecord } from "@/api/generated";
import { Note } from "@/ui/Note";
import type { Phase, Saver } from "@/ui/saving";
import { blank } from "./answers";

/** What was left on this device is here again. */
export function Found({ saver }: { saver: Saver }) {
  if (!saver.found) return null;
  return (
    <div className="ev-spaced-l" role="status">
      <Note kind="time">
        <p>We kept what you typed on this device, and it is here again.</p>
      </Note>
    </div>
  );
}

/** It went while it was written: the text stays here, and can live on. */
export function NotThere({ saver, phase }: { saver: Saver; phase: Phase }) {
  const restore = useMutation({
    mutationFn: (id: string) => restoreCpdRecord({ path: { id }, throwOnError: true }),
    onSuccess: ({ data }) => saver.restored(data.version),
  });
  if (phase !== "gone" && phase !== "binned") return null;
  const id = saver.id();
  return (
    <div className="ev-spaced-l" role="alert">
      <Note kind="warn">
        <p>
          {phase === "gone"
            ? "This piece is not there any more. What you typed is kept here."
            : "You threw this piece away in another tab or on another device. What you typed is kept here."}
        </p>
        <p className="ev-row">
          {phase === "binned" && id !== undefined && (
            <button className="govuk-button" type="button" onClick={() => restore.mutate(id)}>
              Take it back out of the bin
            </button>
          )}
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => saver.apart(blank)}>
            Save it as a new piece
          </button>
          <Link to="/cpd">See all your pieces</Link>
        </p>
      </Note>
    </div>
  );
}
