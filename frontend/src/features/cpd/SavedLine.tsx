import type { Saving } from "@/ui/saving";
import { fieldErrors } from "@/api/problem";
import { Icon } from "@/ui/Icon";
import { eventTime } from "@/ui/eventTimes";

/** Whether what is typed is safe. Read aloud when that changes, and not with each save. */
export function SavedLine({ saving, more }: { saving: Saving; more?: string | undefined }) {
  const trouble = troubleOf(saving, more);
  const saved = saving.savedAt && `Saved ${eventTime(saving.savedAt.toISOString())}`;
  return (
    <div className={`ev-saved${trouble ? " ev-saved--not" : ""}`}>
      <p>
        {(trouble ?? (saving.phase === "still" && saved)) && <Icon name={trouble ? "alert" : "tick"} />}
        <span>{trouble ?? (saving.phase === "still" ? (saved ?? "Saved as you type") : "Saving")}</span>
      </p>
      <span className="govuk-visually-hidden" role="status">
        {trouble ?? (saved && "Saved")}
      </span>
    </div>
  );
}

function troubleOf({ phase, partly, unkept, error }: Saving, more: string | undefined): string | undefined {
  const kept = unkept ? "This browser keeps nothing: copy your text before you leave" : "Kept on this device";
  if (phase === "unreachable") return `Not saved: ${navigator.onLine ? "we cannot reach Evident" : "you are offline"}. ${kept}`;
  if (phase === "signed-out") return `Not saved: you are signed out. ${kept}`;
  if (phase === "elsewhere") return `Not saved: it was changed elsewhere. ${kept}`;
  if (phase === "gone") return `Not saved: this piece is not there any more. ${kept}`;
  if (phase === "binned") return `Not saved: it was thrown away elsewhere. ${kept}`;
  if (phase === "refused") return `Not saved: ${Object.values(fieldErrors(error))[0] ?? "it was refused"}. ${kept}`;
  if (partly) return `Not all is saved: ${more ?? "one answer is not finished"}. ${kept}`;
  return undefined;
}
