import { useMutation, useQueryClient } from "@tanstack/react-query";
import { extendEventSeries, type EventSeries, type EventSeriesExtendInput } from "@/api/generated";
import { fieldErrors, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import { useDraft } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";
import { seriesField } from "./seriesInput";

/** Further ones after the last, each like the last of its service area. */
export function ExtendSeries({ series, done }: { series: EventSeries; done: (words: string) => void }) {
  const draft = useDraft("extend");
  const cache = useQueryClient();
  const extend = useMutation({
    mutationFn: (body: EventSeriesExtendInput) =>
      extendEventSeries({ path: { id: series.id }, headers: ifMatch(series.version), body, throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      done("Done. They are added to the series.");
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(extend.error, seriesField);
  return (
    <section className="ev-card" aria-labelledby="extend">
      <h2 id="extend" className="ev-spaced">
        Add further ones
      </h2>
      {extend.error != null && <ErrorSummary error={extend.error} fieldFor={seriesField} />}
      <Form
        name="Add further ones"
        draft={draft}
        send={(form) => {
          const times = typedIn(form)("times");
          const body = { times: times && /^\d+$/.test(times) ? Number(times) : times, publish: form.has("publishFurther") };
          extend.mutate(body as EventSeriesExtendInput);
        }}
      >
        <TextInput name="times" label="How many more times?" inputMode="numeric" width={3} value="6" error={errors.times} />
        <Choices
          kind="checkboxes"
          name="publishFurther"
          label="When they are made"
          choices={[{ value: "yes", name: "Publish them at once" }]}
          values={[]}
        />
        <button className="govuk-button govuk-button--secondary" disabled={extend.isPending}>
          Add them
        </button>
      </Form>
    </section>
  );
}
