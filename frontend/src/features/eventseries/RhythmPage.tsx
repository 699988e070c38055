import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { EventSeries } from "@/api/generated";
import { getEventSeriesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { NotOpen } from "@/ui/NotOpen";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { TextInput } from "@/ui/TextInput";
import { RhythmFields } from "./RhythmFields";
import { RhythmPreview } from "./RhythmPreview";
import { seriesField } from "./seriesInput";
import { useRhythm } from "./useRhythm";
import { ruleWords } from "./words";

const TITLE = "Change the rhythm";

/** Another rhythm for a series from a day on: what it keeps, what goes and what is new is looked at before it is done. */
export function RhythmPage() {
  const { id = "" } = useParams();
  const query = useQuery(getEventSeriesOptions({ path: { id } }));
  if (query.data?.allowed.includes("change-rule")) return <Rhythm series={query.data} />;
  return <NotOpen title={TITLE} query={query} />;
}

function Rhythm({ series }: { series: EventSeries }) {
  const { draft, preview, change, look, act } = useRhythm(series);
  const error = change.error ?? preview.error;
  const errors = fieldErrors(error, seriesField);
  return (
    <Page title={TITLE} refused={error != null}>
      {error != null && <ErrorSummary error={error} fieldFor={seriesField} />}
      <p className="ev-eyebrow">{series.title}</p>
      <h1 className="ev-spaced">{TITLE}</h1>
      <p className="ev-lead ev-spaced-l">
        {ruleWords(series.rule)} until now. What somebody has booked stays on its day, and what is over stays as it was.
      </p>
      <div className="ev-split ev-split--aside">
        <Form name="Rhythm" draft={draft} send={look}>
          <div className="ev-stack">
            <TextInput
              name="from"
              label="First day of the new rhythm"
              hint="Such as 10 6 2027. The weekday and the week of the month are those of this day."
              width={10}
              error={errors.from}
            />
            <RhythmFields errors={errors} withoutMonths={series.withoutMonths} />
            <Choices
              kind="checkboxes"
              name="publish"
              label="When new ones are made"
              choices={[{ value: "yes", name: "Publish them at once" }]}
              values={[]}
            />
          </div>
          <p className="ev-row ev-spaced-top">
            <button className="govuk-button govuk-button--secondary" disabled={preview.isPending}>
              Show what changes
            </button>
            <Link to={`/event-series/${series.id}`} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </Form>
        <RhythmPreview preview={preview.data} busy={change.isPending} change={act} />
      </div>
    </Page>
  );
}
