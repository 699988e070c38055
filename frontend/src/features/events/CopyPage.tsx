import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { copyEvent, type Event, type EventCopyInput } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextInput } from "@/ui/TextInput";
import { useDraft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { typedIn } from "@/ui/useSend";
import { DateBoxes } from "@/ui/DateBoxes";
import { OneEvent } from "./OneEvent";
import { date, fieldIn, moment } from "./eventInput";

export function CopyPage() {
  return (
    <OneEvent title="Copy a learning event" act="copy">
      {(event) => <Copy event={event} />}
    </OneEvent>
  );
}

/** Last month's, on another day: all that belongs to it comes along. */
function Copy({ event }: { event: Event }) {
  const draft = useDraft("copy");
  const cache = useQueryClient();
  const navigate = useNavigate();
  const key = useOnceKey();
  const copy = useMutation({
    mutationFn: async (body: EventCopyInput) =>
      (await copyEvent({ path: { id: event.id }, body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      draft.forget();
      await navigate(`/events/${id}/plan`);
      await cache.invalidateQueries();
    },
  });
  const fieldFor = fieldIn(null);
  const errors = fieldErrors(copy.error, fieldFor);
  const send = (form: FormData) => {
    const text = typedIn(form);
    const startsAt = moment(date(text, "day"), date(text, "day") && text("from"));
    const title = text("title");
    copy.mutate({ ...(title && { title }), ...(startsAt && { startsAt }) });
  };
  return (
    <Page title={`Copy ${event.title}`} refused={copy.isError}>
      {copy.error != null && <ErrorSummary error={copy.error} fieldFor={fieldFor} />}
      <p className="ev-eyebrow">{eventTimes(event.startsAt, event.endsAt)}</p>
      <h1 className="ev-spaced">Copy a learning event</h1>
      <p className="ev-lead ev-spaced-l">
        The copy is a draft of your own, with the agenda, the resources, the people and the places of this one.
      </p>
      <Form name="Copy" draft={draft} send={send}>
        <div className="ev-narrow ev-stack">
          <TextInput name="title" label="Title" value={event.title} error={errors.title} />
          <DateBoxes name="day" label="Day" hint="Leave it blank to choose one later." error={errors["day-day"]} />
          <TextInput name="from" label="From" type="time" width={5} value={event.localStartsAt?.slice(11) ?? "09:30"} />
          <p className="ev-row">
            <button className="govuk-button" disabled={copy.isPending}>
              Make the copy
            </button>
            <Link to={`/events/${event.id}/plan`} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}
