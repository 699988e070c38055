import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { removeEventRecording, setEventRecording, writeSharedNote, type Event } from "@/api/generated";
import { getEventTogetherOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FindResource } from "@/ui/FindResource";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextArea } from "@/ui/TextArea";
import { useDraft, type Draft } from "@/ui/drafts";
import { useKeptAsChanged } from "@/ui/useKeptAsChanged";
import { typedIn } from "@/ui/useSend";
import { useRows } from "@/ui/useRows";
import { OneEvent } from "./OneEvent";

export function AfterPage() {
  return (
    <OneEvent title="What we learned together" act="write-note">
      {(event) => <After event={event} />}
    </OneEvent>
  );
}

function After({ event }: { event: Event }) {
  const draft = useDraft("after");
  const cache = useQueryClient();
  const navigate = useNavigate();
  const write = useMutation({
    mutationFn: async (form: FormData) => {
      const known = { path: { id: event.id }, throwOnError: true } as const;
      const note = typedIn(form)("note") ?? "";
      await writeSharedNote({ ...known, headers: ifMatch(event.version), body: { note } });
      const recording = form.getAll("item").at(-1)?.toString();
      if (recording === event.recording?.id) return;
      const headers = ifMatch(event.version + 1);
      if (recording) await setEventRecording({ ...known, headers, body: { resourceId: recording } });
      else await removeEventRecording({ ...known, headers });
    },
    onSuccess: async () => {
      draft.forget();
      await navigate(`/events/${event.id}/plan`);
      await cache.invalidateQueries();
    },
    onError: () => cache.invalidateQueries(),
  });
  const fieldFor = (pointer: string) => (pointer.includes("resourceId") ? "find" : "note");
  const errors = fieldErrors(write.error, fieldFor);
  return (
    <Page title={`What we learned together: ${event.title}`} refused={write.isError}>
      {write.error != null && <ErrorSummary error={write.error} fieldFor={fieldFor} />}
      <p className="ev-eyebrow">{event.title}</p>
      <h1 className="ev-spaced-l">What we learned together</h1>
      <Form name="What we learned together" draft={draft} send={(form) => write.mutate(form)}>
        <div className="ev-narrow ev-stack">
          <Said id={event.id} />
          <TextArea
            name="note"
            label="Your note"
            hint="Everyone who can see the event reads it. Name nobody, and no family."
            rows={8}
            most={10000}
            value={event.sharedNote}
            error={errors.note}
          />
          <Recording event={event} draft={draft} error={errors.find} />
          <p className="ev-row">
            <button className="govuk-button" disabled={write.isPending}>
              Save
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

/** What those who were there have added, to write from. */
function Said({ id }: { id: string }) {
  const { data } = useQuery(getEventTogetherOptions({ path: { id } }));
  if (!data || data.contributions.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said" className="ev-spaced">
        What people added
      </h2>
      <ul className="ev-list">
        {data.contributions.map(({ text, name }) => (
          <li key={text}>
            {text} {name && <span className="ev-quiet">{name}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recording({ event, draft, error }: { event: Event; draft: Draft; error?: string | undefined }) {
  const rows = useRows(event.recording ? [{ id: event.recording.id, title: event.recording.title }] : []);
  const list = useKeptAsChanged<HTMLElement>(draft, rows.rows, [...rows.gone]);
  const last = rows.rows.filter(({ id }) => rows.isHere(id)).at(-1);
  return (
    <section aria-labelledby="recording" ref={list}>
      <h2 id="recording" className="ev-spaced">
        Recording
      </h2>
      <p className="ev-row ev-spaced" role="status">
        {last ? last.title : "None. Put it into the hub as a webinar or a video, then find it here."}
        {last && (
          <button className="ev-link" type="button" onClick={() => rows.take(last.id)}>
            Take it off<span className="govuk-visually-hidden">: {last.title}</span>
          </button>
        )}
      </p>
      {last && <input type="hidden" name="item" value={last.id} />}
      {last && <input type="hidden" name={`title-${last.id}`} value={last.title} />}
      <FindResource rows={rows} error={error} />
    </section>
  );
}
