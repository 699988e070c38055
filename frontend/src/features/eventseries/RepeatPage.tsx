import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { addEventSeries, previewEventSeries, type Event, type EventSeriesInput } from "@/api/generated";
import { getEventOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { fieldErrors } from "@/api/problem";
import { NotOpen } from "@/ui/NotOpen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { useDraft } from "@/ui/drafts";
import { Preview } from "./Preview";
import { SeriesFields } from "./SeriesFields";
import { seriesField, seriesInput } from "./seriesInput";

const TITLE = "Repeat a learning event";

/** A series made of one event: how often, without which days, for which service areas; looked at before it is made. */
export function RepeatPage() {
  const { id = "" } = useParams();
  const query = useQuery(getEventOptions({ path: { id } }));
  if (query.data?.allowed.includes("make-series")) return <Repeat event={query.data} />;
  return <NotOpen title={TITLE} query={query} />;
}

function Repeat({ event }: { event: Event }) {
  const draft = useDraft("series");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const key = useOnceKey();
  const [seen, setSeen] = useState<EventSeriesInput | null>(null);
  const preview = useMutation({
    mutationFn: async (body: EventSeriesInput) => (await previewEventSeries({ body, throwOnError: true })).data,
  });
  const add = useMutation({
    mutationFn: async (body: EventSeriesInput) => (await addEventSeries({ body, headers: key(body), throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      draft.forget();
      await navigate(`/event-series/${id}`);
      await cache.invalidateQueries();
    },
  });
  const error = add.error ?? preview.error;
  const look = (form: FormData) => {
    const input = seriesInput(form, event.id);
    setSeen(input);
    add.reset();
    preview.mutate(input);
  };
  return (
    <Page title={TITLE} refused={error != null}>
      {error != null && <ErrorSummary error={error} fieldFor={seriesField} />}
      <p className="ev-eyebrow">{event.title}</p>
      <h1 className="ev-spaced">{TITLE}</h1>
      <p className="ev-lead ev-spaced-l">Each one has the agenda, the resources, the people and the places of this one.</p>
      <div className="ev-split ev-split--aside">
        <div onChange={() => preview.reset()}>
          <Form name="Series" draft={draft} send={look}>
            <SeriesFields event={event} errors={fieldErrors(error, seriesField)} />
            <p className="ev-row">
              <button className="govuk-button govuk-button--secondary" disabled={preview.isPending}>
                Show the days
              </button>
              <Link to={`/events/${event.id}/plan`} onClick={draft.forget}>
                Cancel
              </Link>
            </p>
          </Form>
        </div>
        <Preview
          preview={preview.data}
          busy={add.isPending}
          make={() => {
            if (seen) add.mutate(seen);
          }}
        />
      </div>
    </Page>
  );
}
