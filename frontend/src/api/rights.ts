import type { Me, Right } from "./generated";

/** The organisations in which someone may do this; none for people who have not signed in. */
export const organisationsWhere = (me: Me | null, right: Right): string[] =>
  me?.can.find((held) => held.right === right)?.organisationIds ?? [];

export const may = (me: Me | null, right: Right) => organisationsWhere(me, right).length > 0;
