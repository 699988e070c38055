import type { RightsRequest } from "@/api/generated";
import { day } from "@/ui/dates";
import { stepNames } from "./words";

/** What was done about a request, in order. */
export function Steps({ request }: { request: RightsRequest }) {
  return (
    <ol className="ev-timeline">
      {request.steps.map((step, n) => (
        <li key={n}>
          <time dateTime={step.at}>{day(n === 0 ? request.receivedOn : step.at)}</time>
          <b>{stepNames[step.step]}</b>
          {step.note && <p className="ev-pretext">{step.note}</p>}
        </li>
      ))}
    </ol>
  );
}
