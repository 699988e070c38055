import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import {
  archiveEvent,
  cancelEvent,
  postponeEvent,
  publishEvent,
  setEventDate,
  getEvent,
  type Event,
  type EventDateInput,
} from "@/api/generated";
import { fieldErrors, type ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { useDraft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { useOpened } from "@/ui/useOpened";
import { typedIn } from "@/ui/useSend";
import { DateBoxes } from "@/ui/DateBoxes";
import { OneEvent } from "./OneEvent";
import { date, fieldIn, moment } from "./eventInput";
import { warningWords } from "./words";

type Act = "publish" | "cancel" | "postpone" | "set-date" | "archive";

const words: Record<Act, { title: string; button: string; says: string; warning?: true }> = {
  publish: { title: "Publish it", button: "Publish", says: "Everyone it is for can see it, and book from the day you chose." },
  cancel: {
    title: "Cancel it",
    button: "Cancel the event",
    says: "Everyone who has a place or waits for one is told, with your reason. This cannot be taken back.",
    warning: true,
  },
  postpone: {
    title: "Postpone it",
    button: "Postpone",
    says: "People keep their places and are told. You set another date when you know it.",
  },
  "set-date": {
    title: "Set a date",
    button: "Set the date",
    says: "People who have a place, and those who wanted a date, are told.",
  },
  archive: { title: "Put it away", button: "Put it away", says: "It leaves the lists. Bookings and attendance are kept." },
};

/** One act with an event, on a page of its own that says what follows. */
export const actPage = (act: Act) =>
  function ActPage() {
    return (
      <OneEvent title={words[act].title} act={act}>
        {(event) => <One act={act} event={event} />}
      </OneEvent>
    );
  };

function send(act: Act, event: Event, headers: ReturnType<typeof ifMatch>, form: FormData) {
  const text = typedIn(form);
  const known = { path: { id: event.id }, headers, throwOnError: true } as const;
  const reason = { reason: text("reason") ?? "" };
  switch (act) {
    case "publish":
      return publishEvent(known);
    case "archive":
      return archiveEvent(known);
    case "cancel":
      return cancelEvent({ ...known, body: reason });
    case "postpone":
      return postponeEvent({ ...known, body: reason });
    case "set-date": {
      const day = date(text, "day");
      const body = { startsAt: moment(day, text("from")), endsAt: moment(day, text("to")) } as EventDateInput;
      return setEventDate({ ...known, body });
    }
  }
}

function One({ act, event: known }: { act: Act; event: Event }) {
  const path = { id: known.id };
  const { newest: event, change } = useOpened(known, async () => (await getEvent({ path, throwOnError: true })).data);
  const { title, button, says, warning } = words[act];
  const draft = useDraft(act);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const doing = useMutation({
    mutationFn: (form: FormData) => change<unknown>((headers) => send(act, event, headers, form)),
    onSuccess: async () => {
      draft.forget();
      await navigate(`/events/${event.id}/plan`);
      await cache.invalidateQueries();
    },
  });
  const fieldFor = fieldIn(null);
  const errors = fieldErrors(doing.error, fieldFor);
  return (
    <Page title={`${title}: ${event.title}`} refused={doing.isError}>
      {doing.error != null && <ErrorSummary error={doing.error} fieldFor={fieldFor} />}
      <p className="ev-eyebrow">{event.title}</p>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">{eventTimes(event.startsAt, event.endsAt)}</p>
      <Form name={title} draft={draft} send={(form) => doing.mutate(form)}>
        <div className="ev-narrow ev-stack">
          {act === "publish" && event.warnings.length > 0 && <Warnings event={event} />}
          <p>{says}</p>
          <Fields act={act} event={event} errors={errors} />
          <Buttons button={button} warning={Boolean(warning)} busy={doing.isPending}>
            <Link to={`/events/${event.id}/plan`} onClick={draft.forget}>
              Go back
            </Link>
          </Buttons>
        </div>
      </Form>
    </Page>
  );
}

function Warnings({ event }: { event: Event }) {
  return (
    <Note kind="warn">
      <p>
        <b>You can publish it as it is, but look once more:</b>
      </p>
      <ul>
        {event.warnings.map((warning) => (
          <li key={warning}>{warningWords(warning)}</li>
        ))}
      </ul>
      <p>
        <Link to={`/events/${event.id}/edit`}>Change it first</Link>
      </p>
    </Note>
  );
}

function Fields({ act, event, errors }: { act: Act; event: Event; errors: Partial<Record<string, string>> }) {
  if (act === "cancel" || act === "postpone")
    return (
      <TextArea name="reason" label="Why?" hint="People read it as you write it." rows={3} most={500} error={errors.reason} />
    );
  if (act !== "set-date") return null;
  return (
    <>
      <DateBoxes name="day" label="Day" hint="For example, 26 11 2026" error={errors["day-day"]} />
      <div className="ev-fields">
        <TextInput name="from" label="From" type="time" width={5} value={event.localStartsAt?.slice(11)} error={errors.from} />
        <TextInput name="to" label="To" type="time" width={5} value={event.localEndsAt?.slice(11)} error={errors.to} />
      </div>
    </>
  );
}

type ButtonsProps = { button: string; warning: boolean; busy: boolean; children: ReactNode };

function Buttons({ button, warning, busy, children }: ButtonsProps) {
  return (
    <p className="ev-row ev-spaced-top">
      <button className={`govuk-button${warning ? " govuk-button--warning" : ""}`} disabled={busy}>
        {button}
      </button>
      {children}
    </p>
  );
}
