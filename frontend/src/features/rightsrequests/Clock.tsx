import type { RightsRequest } from "@/api/generated";
import { clock, isLate } from "./words";

/** How much time is left; late in words and not in colour alone. */
export function Clock({ request }: { request: RightsRequest }) {
  const soon = request.daysLeft !== undefined && request.daysLeft <= 7;
  const look = isLate(request) ? " ev-tag--bad" : soon ? " ev-tag--time" : "";
  return <span className={`ev-tag${look}`}>{clock(request)}</span>;
}
