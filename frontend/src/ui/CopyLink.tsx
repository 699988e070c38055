import { useState } from "react";
import { Icon } from "./Icon";

/** Puts a page's address on the clipboard, or shows it where the browser does not allow that. */
export function CopyLink({ path }: { path: string }) {
  const [outcome, setOutcome] = useState<"copied" | "shown" | null>(null);
  const address = location.origin + path;
  const copy = () =>
    void navigator.clipboard
      .writeText(address)
      .then(() => setOutcome("copied"))
      .catch(() => setOutcome("shown"));
  return (
    <>
      <button className="govuk-button govuk-button--secondary ev-no-print" type="button" onClick={copy}>
        <Icon name="save" /> Copy the link
      </button>
      <span className="ev-no-print" role="status">
        {outcome === "copied" && "Copied"}
        {outcome === "shown" && address}
      </span>
    </>
  );
}
