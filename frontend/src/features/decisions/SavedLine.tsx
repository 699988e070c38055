import { fieldErrors } from "@/api/problem";
import { Icon } from "@/ui/Icon";
import { Note } from "@/ui/Note";
import { eventTime } from "@/ui/eventTimes";
import type { Phase, Saver, Saving } from "@/ui/saving";
import { blank } from "./answers";

/** Whether what is typed is safe. Read aloud when that changes, and not with each save. */
export function SavedLine({ saving }: { saving: Saving }) {
  const trouble = troubleOf(saving);
  const saved = saving.savedAt && `Saved ${eventTime(saving.savedAt.toISOString())}`;
  return (
    <div className={`ev-saved${trouble ? " ev-saved--not" : ""}`}>
      <p>
        {(trouble ?? saved) && <Icon name={trouble ? "alert" : "tick"} />}
        <span>{trouble ?? (saving.phase === "sending" ? "Saving" : (saved ?? "Saved as you type"))}</span>
      </p>
      <span className="govuk-visually-hidden" role="status">
        {trouble ?? (saved && "Saved")}
      </span>
    </div>
  );
}

const TROUBLES: Partial<Record<Phase, string>> = {
  unreachable: "we cannot reach Evident",
  "signed-out": "you are signed out",
  elsewhere: "it was changed elsewhere",
  gone: "this decision is not there any more",
  binned: "it was thrown away, or decided, elsewhere",
};

function troubleOf({ phase, partly, unkept, error }: Saving): string | undefined {
  const kept = unkept ? "This browser keeps nothing: copy your text before you leave" : "Kept on this device";
  const why = phase === "refused" ? (Object.values(fieldErrors(error))[0] ?? "it was refused") : TROUBLES[phase];
  if (why) return `Not saved: ${why}. ${kept}`;
  return partly ? `Not all is saved: one answer is not finished, or too long. ${kept}` : undefined;
}

/** What was left on this device is here again; what was saved elsewhere meanwhile is never written over without a word. */
export function Meanwhile({ saver, saving }: { saver: Saver; saving: Saving }) {
  const { theirs } = saving;
  return (
    <>
      {saver.found && (
        <div className="ev-spaced-l" role="status">
          <Note kind="time">
            <p>We kept what you typed on this device, and it is here again.</p>
          </Note>
        </div>
      )}
      {(theirs !== undefined || saving.phase === "gone") && (
        <div className="ev-spaced-l" role="alert">
          <Note kind="warn">
            <p>
              {theirs
                ? "Another tab or device saved this decision after you opened it here. Nothing was overwritten: choose which to go on with. The other can be kept beside it."
                : "This decision is not there any more. What you typed is kept here."}
            </p>
            <p className="ev-row">
              {theirs && (
                <>
                  <button className="govuk-button" type="button" onClick={() => saver.choose(theirs.typed)}>
                    Go on with what was saved elsewhere
                  </button>
                  <button
                    className="govuk-button govuk-button--secondary"
                    type="button"
                    onClick={() => saver.choose(saver.typed())}
                  >
                    Put mine in its place
                  </button>
                </>
              )}
              <button className="govuk-button govuk-button--secondary" type="button" onClick={() => saver.apart(blank)}>
                Keep mine as a decision of its own
              </button>
            </p>
          </Note>
        </div>
      )}
    </>
  );
}
