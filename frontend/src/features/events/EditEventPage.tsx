import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { getEvent, reviseEvent, type Event, type EventInput } from "@/api/generated";
import { isStale } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Page } from "@/ui/Page";
import { useDraft } from "@/ui/drafts";
import { useOpened } from "@/ui/useOpened";
import { EventForm } from "./EventForm";
import { OneEvent } from "./OneEvent";

export function EditEventPage() {
  return (
    <OneEvent title="Change a learning event" act="edit">
      {(event) => <Edit key={event.id} event={event} />}
    </OneEvent>
  );
}

const reaches = [
  { value: "alone", name: "Only this one" },
  {
    value: "following",
    name: "This one and those that follow",
    hint: "In the same service area. Only what you change here changes there.",
  },
  { value: "all", name: "All that are still to come" },
];

function Edit({ event }: { event: Event }) {
  const draft = useDraft("event");
  const { opened, newest, revise } = useRevision(event, draft.forget);
  return (
    <Page title={`Change ${event.title}`} refused={revise.isError}>
      <h1 className="ev-spaced-l">Change a learning event</h1>
      <EventForm
        draft={draft}
        known={opened}
        error={revise.error}
        busy={revise.isPending}
        send={(body, form) => revise.mutate({ body, form })}
        back={`/events/${event.id}/plan`}
        series={event.seriesId && <Reach />}
        aside={
          isStale(revise.error) && (
            <p>It now is called “{newest.title}”. What you typed is kept: save again to put it in place of theirs.</p>
          )
        }
      />
    </Page>
  );
}

function Reach() {
  return (
    <>
      <Choices kind="radios" name="apply" label="What else changes with it?" choices={reaches} values={["alone"]} />
      <Choices
        kind="checkboxes"
        name="changedToo"
        label="Changed apart"
        choices={[{ value: "yes", name: "Those that were changed on their own, too" }]}
        values={[]}
      />
    </>
  );
}

type Sent = { body: EventInput; form: FormData };

function useRevision(event: Event, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const path = { id: event.id };
  const { opened, newest, change } = useOpened(event, async () => (await getEvent({ path, throwOnError: true })).data);
  const revise = useMutation({
    mutationFn: ({ body, form }: Sent) => {
      const apply = (form.get("apply") ?? "alone") as "alone" | "following" | "all";
      const query = { apply, changedToo: form.has("changedToo") };
      return change((headers) => reviseEvent({ path, body, query, headers, throwOnError: true }));
    },
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/events/${event.id}/plan`);
    },
  });
  return { opened, newest, revise };
}
