import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { addEvent, type EventInput } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { useDraft } from "@/ui/drafts";
import { EventForm } from "./EventForm";

const TITLE = "Plan a learning event";

export function NewEventPage() {
  const { me, signIn } = useSession();
  if (me && !me.carer) return <New />;
  return (
    <Page title={TITLE}>
      <Refused signIn={me ? undefined : signIn} />
    </Page>
  );
}

function New() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("event");
  const key = useOnceKey();
  const add = useMutation({
    mutationFn: async (body: EventInput) => (await addEvent({ body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(`/events/${id}/plan`);
    },
  });
  return (
    <Page title={TITLE} refused={add.isError}>
      <h1 className="ev-spaced">{TITLE}</h1>
      <p className="ev-lead ev-spaced-l">It stays a draft that only those who run it see, until you publish it.</p>
      <EventForm
        draft={draft}
        known={{}}
        error={add.error}
        busy={add.isPending}
        send={(body) => add.mutate(body)}
        back="/events/planning"
      />
    </Page>
  );
}
