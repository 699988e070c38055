import { Link } from "react-router";
import type { RoleAssignment } from "@/api/generated";
import type { Show } from "./useAsked";
import { during, endsSoon, placeOf } from "./words";

const nothing: Record<Show, string> = {
  today: "Nobody holds a role that fits. Give one, or look at all of them.",
  upcoming: "No role that fits begins later than today.",
  past: "No role that fits has ended yet.",
};

export function RoleTable({ roles, show }: { roles: RoleAssignment[]; show: Show }) {
  if (roles.length === 0)
    return (
      <div className="ev-empty">
        <p>{nothing[show]}</p>
      </div>
    );
  return (
    <table className="ev-table ev-roles">
      <caption className="govuk-visually-hidden">Who holds which role, and when</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Role</th>
          <th scope="col">When</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <Row role={role} key={role.id} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ role }: { role: RoleAssignment }) {
  const soon = endsSoon(role);
  return (
    <tr>
      <th scope="row">{role.personName}</th>
      <td>
        <b>{role.roleTitle}</b>
        <span className="ev-small ev-quiet ev-block">{placeOf(role)}</span>
      </td>
      <td>
        {during(role)} {soon && <span className="ev-tag ev-tag--time">{soon}</span>}
        {role.handedOverBy && <span className="ev-small ev-quiet ev-block">Taken over from {role.handedOverBy}</span>}
      </td>
      <td>
        <span className="ev-row">
          {role.allowed.includes("change") && <Act role={role} path="" words="Change or end" />}
          {role.allowed.includes("hand-over") && <Act role={role} path="/hand-over" words="Hand over" />}
          {role.allowed.length === 0 && <span className="ev-quiet">Ended</span>}
        </span>
      </td>
    </tr>
  );
}

function Act({ role, path, words }: { role: RoleAssignment; path: string; words: string }) {
  return (
    <Link to={`/admin/roles/${role.id}${path}`}>
      {words}
      <span className="govuk-visually-hidden">
        : {role.roleTitle}, {role.personName}
      </span>
    </Link>
  );
}
