import { asProblem } from "./problem";

type Asked<T> = { state: { data: T | undefined; error: unknown } };

/**
 * How often something is read again: while it is worked on. Not any more once it is refused, because the session or the
 * role has ended; the last answer would say for ever that it goes on.
 */
export const every =
  <T>(ms: number, isWorking: (data: T) => boolean) =>
  ({ state: { data, error } }: Asked<T>) => {
    const refused = [401, 403, 404].includes(asProblem(error)?.status ?? 0);
    return !refused && data !== undefined && isWorking(data) ? ms : false;
  };
