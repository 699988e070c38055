import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Event } from "@/api/generated";
import { getEventOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AgendaOfDay } from "./AgendaOfDay";
import { Band } from "./Band";
import { Beside } from "./Beside";
import { Joining } from "./Joining";
import { Learned } from "./Learned";
import { LookAt } from "./LookAt";
import { RunIt } from "./RunIt";
import type { Parts } from "./parts";

export function EventPage({ parts: { Booking, Below } }: { parts: Parts }) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getEventOptions({ path: { id } }));
  if (error)
    return (
      <Page title="Learning event">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title="Learning event">
        <h1 className="govuk-visually-hidden">Learning event</h1>
        <Skeleton lines={10} />
      </Page>
    );
  return (
    <Page title={data.title} wide>
      <Band event={data} />
      <div className="ev-main">
        <div className="ev-wrap ev-split ev-split--aside ev-split--aside-first">
          <Beside key={data.id} event={data} Booking={Booking} />
          <div className="ev-stack-l">
            <Off event={data} />
            <RunIt event={data} />
            <Joining event={data} />
            <About event={data} />
            <AgendaOfDay event={data} />
            <LookAt event={data} />
            <Learned event={data} />
            {Below && <Below key={`below-${data.id}`} event={data} />}
          </div>
        </div>
      </div>
    </Page>
  );
}

function Off({ event }: { event: Event }) {
  if (event.status !== "cancelled" && event.status !== "postponed") return null;
  return (
    <Note kind="warn">
      <p>
        <b>{event.status === "cancelled" ? "This event is cancelled." : "This event is postponed."}</b>{" "}
        {event.status === "postponed" && "Whoever has a place keeps it. "}
        {event.statusReason}
      </p>
    </Note>
  );
}

function About({ event }: { event: Event }) {
  if (!event.description && event.outcomes.length === 0) return null;
  return (
    <section className="ev-prose">
      <h2>About it</h2>
      {event.description.split(/\n{2,}/).map((paragraph, n) => paragraph && <p key={n}>{paragraph}</p>)}
      {event.outcomes.length > 0 && (
        <>
          <h3>Afterwards you will be able to</h3>
          <ul>
            {event.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
