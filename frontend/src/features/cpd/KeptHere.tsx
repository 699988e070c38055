import { Link } from "react-router";
import { day } from "@/ui/dates";
import { eventTime } from "@/ui/eventTimes";
import { Note } from "@/ui/Note";
import { waitingHere } from "@/ui/shelf";
import { KIND } from "./useSaving";
import { one } from "./answers";

/** What could not be saved yet waits on this device, and can be found here. */
export function KeptHere({ person }: { person: string }) {
  const waiting = waitingHere(person, KIND);
  if (waiting.length === 0) return null;
  return (
    <Note kind="warn">
      <h2 className="govuk-heading-s">Typed on this device, and not saved yet</h2>
      <ul className="ev-list ev-list--bare">
        {waiting.map(({ thing, kept }) => (
          <li key={thing + kept.at}>
            <Link to={addressOf(thing)}>{one(kept.now, "title").trim() || "A piece without a title yet"}</Link>
            <span className="ev-quiet">{` last typed on ${day(kept.at)} at ${eventTime(kept.at)}`}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function addressOf(thing: string): string {
  const [, id = "", ...from] = thing.split(":");
  if (id !== "new") return `/cpd/${id}/edit`;
  return from.length > 0 ? `/cpd/new?from=${from.join(":")}` : "/cpd/new";
}
