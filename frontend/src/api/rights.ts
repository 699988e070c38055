import type { Me, Right } from "./generated";

/** The organisations in which someone may do this; none for people who have not signed in. */
export const organisationsWhere = (me: Me | null, right: Right): string[] =>
  me?.can.find((held) => held.right === right)?.organisationIds ?? [];

/** Whether they have it in every organisation, because they look after the platform. */
export const mayEverywhere = (me: Me | null, right: Right) =>
  me?.can.some((held) => held.right === right && held.everywhere) ?? false;

/** Whether they may do it in this one. */
export const mayIn = (me: Me | null, right: Right, organisation: string) =>
  mayEverywhere(me, right) || organisationsWhere(me, right).includes(organisation);

export const may = (me: Me | null, right: Right) => mayEverywhere(me, right) || organisationsWhere(me, right).length > 0;
