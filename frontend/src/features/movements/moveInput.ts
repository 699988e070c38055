import type { CandidateMembership, CandidateRole, MoveInput, MovementCandidate } from "@/api/generated";

export const fieldOfRole = (assignmentId: string) => `role-${assignmentId}`;

/** Whether a role is held for the team or area of a membership, and so ends or goes along when that changes. */
export const isOf = (role: CandidateRole, { teamId, serviceAreaId }: CandidateMembership) =>
  role.teamId ? role.teamId === teamId : role.serviceAreaId !== undefined && role.serviceAreaId === serviceAreaId;

export function moveInput(data: FormData, { memberships, roles }: MovementCandidate): MoveInput {
  const text = (name: string) => String(data.get(name) ?? "");
  const membership = memberships.find(({ id }) => id === text("membershipId"));
  const [serviceAreaId = "", teamId = ""] = text("place").split("/");
  const left = roles.filter(
    (role) =>
      membership && isOf(role, membership) && (role.teamId ? role.teamId !== teamId : role.serviceAreaId !== serviceAreaId),
  );
  return {
    membershipId: text("membershipId"),
    firstDay: text("firstDay"),
    ...(serviceAreaId && { serviceAreaId }),
    ...(teamId && { teamId }),
    roles: left.flatMap(({ assignmentId }) => {
      const choice = text(fieldOfRole(assignmentId));
      return choice ? [{ assignmentId, goesAlong: choice === "along" }] : [];
    }),
  };
}

export const fieldIn =
  ({ roles, memberships }: MovementCandidate) =>
  (pointer: string) => {
    const [, field = ""] = pointer.split("/");
    if (field === "teamId" || field === "serviceAreaId") return "place";
    // Only a role that is bound to a place is asked about.
    const bound = roles.find((role) => memberships.some((membership) => isOf(role, membership)));
    return field === "roles" && bound ? fieldOfRole(bound.assignmentId) : field;
  };
