import type { Problem, ProblemType } from "./generated";

/** What we tell people for each refusal. A new ProblemType fails the build until it is answered here. */
const said: Record<ProblemType, string> = {
  "/problems/invalid-request": "There is a problem",
  "/problems/malformed-request": "We could not read what you sent",
  "/problems/not-signed-in": "Sign in to continue",
  "/problems/not-allowed": "You do not have permission to do this",
  "/problems/not-found": "Page not found",
  "/problems/method-not-allowed": "Sorry, something went wrong",
  "/problems/not-acceptable": "Sorry, something went wrong",
  "/problems/conflict": "This cannot be done as things stand",
  "/problems/duplicate": "We already have this",
  "/problems/stale-version": "Someone else has changed this since you opened it",
  "/problems/too-large": "That is too large",
  "/problems/unsupported-media-type": "Sorry, something went wrong",
  "/problems/idempotency-key-reused": "Sorry, something went wrong",
  "/problems/version-required": "Sorry, something went wrong",
  "/problems/too-many-requests": "Too many requests. Wait a minute and try again",
  "/problems/unexpected": "Sorry, something went wrong. Try again later",
  "/problems/unavailable": "Evident is busy for a moment. Try again in a few seconds",
};

export function describe(problem: Problem | null): string {
  return (problem && said[problem.type]) ?? said["/problems/unexpected"];
}

/** The problem that the API sent, or null when it could not be reached. */
export function asProblem(error: unknown): Problem | null {
  return typeof error === "object" && error !== null && "requestId" in error ? (error as Problem) : null;
}

/** The field that a pointer leads to: "/keyMessages/2" is in keyMessages. */
export const fieldOf = (pointer: string): string => pointer.replace(/^\//, "").split("/")[0] ?? "";

export type FieldErrors = Partial<Record<string, string>>;

/** What was wrong with each field, by its name. */
export function fieldErrors(error: unknown, fieldFor = fieldOf): FieldErrors {
  const errors = asProblem(error)?.errors ?? [];
  return Object.fromEntries(errors.map(({ pointer, message }) => [fieldFor(pointer), message]).reverse());
}

/** Whether someone changed it after it was opened, or made it where there was none. */
export const isStale = (error: unknown) =>
  ["/problems/stale-version", "/problems/version-required"].includes(asProblem(error)?.type ?? "");

/** The If-Match of a version. */
export const ifMatch = (version: number) => ({ "If-Match": `"v${version}"` });
