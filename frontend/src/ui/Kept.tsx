import type { ReactNode } from "react";

/** Fields that another answer calls for. Out of sight they are not sent, and what was typed in them waits. */
export function Kept({ shown, children }: { shown: boolean; children: ReactNode }) {
  return (
    <fieldset className="govuk-fieldset" disabled={!shown} hidden={!shown}>
      {children}
    </fieldset>
  );
}
