import type { HouseholdInput, InvitationInput, InvitedRole } from "@/api/generated";
import { placeIn } from "@/ui/placeIn";

const text = (data: FormData, name: string) => String(data.get(name) ?? "");
const optional = (data: FormData, name: string) => (text(data, name) ? { [name]: text(data, name) } : {});

/** What was typed on the page that invites one person. */
export function invitationInput(data: FormData): InvitationInput {
  return {
    email: text(data, "email"),
    givenName: text(data, "givenName"),
    familyName: text(data, "familyName"),
    kind: text(data, "kind") as InvitationInput["kind"],
    ...placeIn(data),
    ...optional(data, "startsOn"),
    ...optional(data, "endsOn"),
    roles: data
      .getAll("roles")
      .map((role) => ({ role: role as InvitedRole["role"], ...(text(data, "rolesEnd") && { endsOn: text(data, "rolesEnd") }) })),
  };
}

export const MOST_CARERS = 6;

/** What was typed on the page that adds a household; rows that are empty are nobody. */
export function householdInput(data: FormData): HouseholdInput {
  const carers = Array.from({ length: MOST_CARERS }, (_, n) => ({
    email: text(data, `email-${n}`),
    givenName: text(data, `givenName-${n}`),
    familyName: text(data, `familyName-${n}`),
  })).filter((carer) => Object.values(carer).some((typed) => typed.trim() !== ""));
  return { name: text(data, "name"), ...placeIn(data), ...optional(data, "startsOn"), carers };
}

/** Where the carers stand on the page, so that an error leads to its row though empty rows were left out. */
export const rowsTyped = (data: FormData) =>
  Array.from({ length: MOST_CARERS }, (_, n) => n).filter((n) =>
    ["email", "givenName", "familyName"].some((name) => text(data, `${name}-${n}`).trim() !== ""),
  );
