import type { PermissionMatrix, RoleAssignment } from "@/api/generated";
import { day } from "@/ui/dates";

/** One role in words: where, from when to when, what it lets one do, and what was left to know. */
export function MyRole({ role, matrix }: { role: RoleAssignment; matrix: PermissionMatrix }) {
  const { role: key, roleTitle, organisationName, serviceAreaName, teamName, when, handedOverBy, handoverNote } = role;
  const lets = when === "past" ? [] : matrix.rights.filter((right) => right.roles.includes(key));
  const part = teamName ?? serviceAreaName;
  return (
    <li className={`ev-card${when === "today" ? "" : " ev-card--soft"}`}>
      <h3>{roleTitle}</h3>
      <p>
        {organisationName}
        {part && `, ${part}`}. {days(role)}.
      </p>
      {lets.length > 0 && <p className="ev-small ev-quiet">{when === "upcoming" ? "It will let you:" : "It lets you:"}</p>}
      {lets.length > 0 && (
        <ul className="govuk-list govuk-list--bullet ev-small">
          {lets.map(({ right, words }) => (
            <li key={right}>{words}</li>
          ))}
        </ul>
      )}
      {handoverNote && (
        <blockquote className="ev-quote ev-pretext">
          <p>{handoverNote}</p>
          <footer className="ev-small ev-quiet">{handedOverBy}, who held it before you</footer>
        </blockquote>
      )}
    </li>
  );
}

function days({ when, startsOn, endsOn }: RoleAssignment) {
  if (when === "past") return `From ${day(startsOn)} to ${day(endsOn ?? startsOn)}`;
  if (when === "upcoming") return `From ${day(startsOn)}${endsOn ? ` to ${day(endsOn)}` : ""}`;
  return endsOn ? `Until ${day(endsOn)}` : `Since ${day(startsOn)}`;
}
