import { clock, isLate, type Timed } from "./words";

/** How much time is left; late in words and not in colour alone. */
export function Clock({ request }: { request: Timed }) {
  const soon = request.daysLeft !== undefined && request.daysLeft <= 7;
  const look = isLate(request) ? " ev-tag--bad" : soon ? " ev-tag--time" : "";
  return <span className={`ev-tag${look}`}>{clock(request)}</span>;
}
