import { Link, Outlet, useSearchParams } from "react-router";
import type { SignIn } from "@/api/generated";
import { Tabs } from "@/ui/Tabs";
import { AddPerson } from "./AddPerson";
import { Desk } from "./Desk";
import { People } from "./People";
import { eventTimes } from "@/ui/eventTimes";
import { countsInWords } from "./words";

const tabs = [
  ["coming", "Who comes"],
  ["waiting", "Who waits"],
  ["all", "Everyone who booked"],
] as const;

/** The organiser's desk of one event: who comes, who waits, who came. */
export function DeskPage() {
  return <Desk title="Who comes">{(desk) => <Shown desk={desk} />}</Desk>;
}

function Shown({ desk }: { desk: SignIn }) {
  const [search] = useSearchParams();
  const show = tabs.map(([value]) => value).find((value) => value === search.get("show")) ?? "coming";
  return (
    <>
      <h1 className="ev-spaced">Who comes</h1>
      <p className="ev-lead ev-spaced">
        {desk.title}, {eventTimes(desk.startsAt, desk.endsAt)}
      </p>
      <p className="ev-spaced-l" role="status">
        {countsInWords(desk)}{" "}
        {desk.counts.waiting > 0 &&
          (desk.counts.waiting === 1 ? "1 waits for a place." : `${desk.counts.waiting} wait for a place.`)}
      </p>
      <ul className="ev-row ev-list--bare ev-spaced-l ev-desk-links">
        <li>
          <Link to={`/events/${desk.eventId}/sign-in-code`}>Show the sign-in code</Link>
        </li>
        <li>
          <Link to={`/events/${desk.eventId}/people/sheet`}>Print a sign-in sheet</Link>
        </li>
        <li>
          <Link to={`/events/${desk.eventId}/people/file`}>Note who came from a sheet</Link>
        </li>
        <li>
          <Link to={`/events/${desk.eventId}/evaluations`}>What people made of it</Link>
        </li>
        <li>
          <Link to={`/events/${desk.eventId}/plan`}>Plan of the event</Link>
        </li>
      </ul>
      <Tabs tabs={tabs} shown={show} />
      <People desk={desk} show={show} />
      {show === "coming" && ["open", "closed"].includes(desk.state) && <AddPerson eventId={desk.eventId} />}
      <Outlet context={{ eventId: desk.eventId }} />
    </>
  );
}
