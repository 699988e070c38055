import { useEffect, useRef } from "react";
import type { MovementCandidate } from "@/api/generated";
import { day } from "@/ui/dates";
import { roleName } from "@/ui/memberships";
import type { Leaving } from "./leavingInput";

type Props = {
  candidate: MovementCandidate;
  leaving: Leaving;
  busy: boolean;
  confirm: () => void;
  back: () => void;
};

/** All that will happen, in words, before it is confirmed. */
export function CheckLeaving({ candidate, leaving, busy, confirm, back }: Props) {
  const { name, roles, holdings } = candidate;
  const { input, names } = leaving;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ev-prose">
      <h2 tabIndex={-1} ref={heading}>
        Check before you confirm
      </h2>
      <p>
        <b>
          {input.lastDay
            ? `The last day of ${name} is ${day(input.lastDay)}.`
            : "There is no last day yet. Go back and enter it."}
        </b>{" "}
        When it is over:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {holdings.map(({ kind, words, total }) => (
          <li key={kind}>
            {names[kind] ? `${names[kind]} takes over: ${words} (${total})` : `Nobody is chosen for: ${words} (${total})`}
          </li>
        ))}
        {roles.length > 0 && (
          <li>
            These roles end:{" "}
            {roles.map(({ role, place }) => (place ? `${roleName(role)} (${place})` : roleName(role))).join(", ")}
          </li>
        )}
        <li>They no longer belong to the organisation, and see only what is public</li>
        <li>Their reading list, notes, drafts, saved searches and profile stay theirs</li>
      </ul>
      <p>{name} is told of it now, and those who take over when it happens. Until then you can change it or take it back.</p>
      <p className="ev-row">
        <button className="govuk-button" type="button" disabled={busy} onClick={confirm}>
          Confirm the last day
        </button>
        <button className="ev-link" type="button" onClick={back}>
          Go back and change it
        </button>
      </p>
    </div>
  );
}
