import { useState } from "react";
import type { PermissionMatrix } from "@/api/generated";
import { RightsList } from "./RightsList";
import { has } from "./matrix";

/** On a phone: one role or account at a time. */
export function OneRole({ matrix, first }: { matrix: PermissionMatrix; first: string }) {
  const [shown, setShown] = useState(first);
  const role = matrix.roles.find((one) => one.role === shown);
  return (
    <div className="ev-onerole ev-stack">
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="one-role">
          Role or account
        </label>
        <select className="govuk-select" id="one-role" value={shown} onChange={(event) => setShown(event.target.value)}>
          <optgroup label="Roles">
            {matrix.roles.map(({ role: key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label="Accounts">
            {matrix.accounts.map(({ account, title }) => (
              <option key={account} value={account}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div aria-live="polite">
        {role && <p className="ev-spaced">{role.about}. Besides what comes with their account:</p>}
        <RightsList rights={matrix.rights.filter((right) => has(right, shown))} />
      </div>
    </div>
  );
}
