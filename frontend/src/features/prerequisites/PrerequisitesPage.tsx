import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { reviseEventPrerequisites, type EventPrerequisites, type EventPrerequisitesInput } from "@/api/generated";
import { getEventOptions, getEventPrerequisitesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, fieldOf, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { kinds } from "@/ui/eventKinds";
import { useSend } from "@/ui/useSend";
import { ChooseEvents } from "./ChooseEvents";

const title = "What it asks for first";
const fieldFor = (pointer: string) => (fieldOf(pointer) === "eventIds" ? "event" : fieldOf(pointer));

/** What people must have been to before they come, for those who run the event. */
export function PrerequisitesPage() {
  const { id = "" } = useParams();
  const asked = useQuery(getEventPrerequisitesOptions({ path: { id } }));
  const event = useQuery(getEventOptions({ path: { id } }));
  // What was read before it was last saved would be a form that takes it all back.
  if (asked.data && asked.isFetchedAfterMount && event.data) return <Edit asked={asked.data} event={event.data.title} />;
  const error = asked.error ?? event.error;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void asked.refetch()} /> : <Skeleton />}</Page>;
}

function Edit({ asked: { eventId, version, asked, allowed }, event }: { asked: EventPrerequisites; event: string }) {
  const { draft, act } = useSend("prerequisites", `/events/${eventId}`, (body: EventPrerequisitesInput) =>
    reviseEventPrerequisites({ path: { id: eventId }, body, headers: ifMatch(version), throwOnError: true }),
  );
  const errors = fieldErrors(act.error, fieldFor);
  const events = asked.flatMap(({ eventId: id, title: name }) => (id ? [{ id, name: name ?? "" }] : []));
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">{event}</p>
      <p className="ev-spaced-l">
        People who have not been to all of it cannot book. You can still book them yourself. Who has a place already keeps it.
      </p>
      <Form name={title} draft={draft} send={(data) => act.mutate(input(data))}>
        <Choices
          kind="checkboxes"
          name="kinds"
          label="One of each of these kinds of event"
          hint="Up to 5."
          choices={kinds}
          values={asked.flatMap(({ kind }) => kind ?? [])}
          columns
          error={errors.kinds}
        />
        <ChooseEvents draft={draft} known={events} itself={eventId} error={errors.event} />
        <p className="ev-row">
          <button className="govuk-button" disabled={act.isPending || !allowed.includes("edit")}>
            Save
          </button>
          <Link to={`/events/${eventId}`} onClick={draft.forget}>
            Go back
          </Link>
        </p>
      </Form>
    </Page>
  );
}

const input = (form: FormData): EventPrerequisitesInput => ({
  kinds: form.getAll("kinds").map(String) as NonNullable<EventPrerequisitesInput["kinds"]>,
  eventIds: form.getAll("eventId").map(String),
});
