import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endEventSeries, type EventSeries, type EventSeriesEndInput } from "@/api/generated";
import { fieldErrors, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Kept } from "@/ui/Kept";
import { TextArea } from "@/ui/TextArea";
import { useDraft, useTyped } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";

const ways = [
  { value: "stay", name: "What is published is still held" },
  { value: "cancel", name: "Cancel what is still to come" },
];

const fieldFor = (pointer: string) => (pointer === "/reasonGiven" ? "reason" : pointer.slice(1));

/** No further ones. Drafts are put away; what people have booked is held or cancelled, as its organiser says. */
export function EndSeries({ series, done }: { series: EventSeries; done: (words: string) => void }) {
  const draft = useDraft("end");
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: (body: EventSeriesEndInput) =>
      endEventSeries({ path: { id: series.id }, headers: ifMatch(series.version), body, throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      done("Done. The series has ended.");
      await cache.invalidateQueries();
    },
  });
  return (
    <section className="ev-card" aria-labelledby="end">
      <h2 id="end" className="ev-spaced">
        End the series
      </h2>
      {end.error != null && <ErrorSummary error={end.error} fieldFor={fieldFor} />}
      <Form
        name="End the series"
        draft={draft}
        send={(form) => {
          const reason = typedIn(form)("reason");
          end.mutate({ cancel: form.get("way") === "cancel", ...(reason && { reason }) });
        }}
      >
        <Way error={fieldErrors(end.error, fieldFor).reason} />
        <button className="govuk-button govuk-button--warning" disabled={end.isPending}>
          End the series
        </button>
      </Form>
    </section>
  );
}

function Way({ error }: { error?: string | undefined }) {
  const [start = "stay"] = useTyped("way", ["stay"]);
  const [way, setWay] = useState(start);
  return (
    <>
      <Choices kind="radios" name="way" label="What becomes of those to come?" choices={ways} values={["stay"]} chosen={setWay} />
      <Kept shown={way === "cancel"}>
        <TextArea name="reason" label="Why?" hint="Everyone who has a place is told." rows={3} most={500} error={error} />
      </Kept>
    </>
  );
}
