import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { answerImpactReview, type ImpactReview, type ImpactReviewInput } from "@/api/generated";
import { getImpactReviewOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, ifMatch } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Identifiers } from "@/ui/Identifiers";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextInput } from "@/ui/TextInput";
import { Trouble } from "@/ui/Trouble";
import { isoDay, typedDay } from "@/ui/dates";
import { typedIn, useSend } from "@/ui/useSend";
import { answers } from "./words";

const TITLE = "Did it change anything?";

export function ImpactPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({ ...getImpactReviewOptions({ path: { id } }), staleTime: 0 });
  if (data) return <Answer review={data} key={data.version} />;
  return <Page title={TITLE}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

function Answer({ review }: { review: ImpactReview }) {
  const [words, setWords] = useState(review.words);
  const back = `/cpd/${review.recordId}`;
  const { draft, act } = useSend("impact", back, async (body: ImpactReviewInput) =>
    answerImpactReview({ path: { id: review.recordId }, headers: ifMatch(review.version), body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error);
  const send = (form: FormData) => {
    const typed = typedIn(form);
    const due = typed("dueOn");
    act.mutate({
      changed: typed("changed") as ImpactReviewInput["changed"],
      words: form.get("words")?.toString() ?? "",
      dueOn: due && due !== typedDay(review.dueOn) ? isoDay(due) : undefined,
    });
  };
  return (
    <Page title={TITLE}>
      <p>
        <Link to={back}>{review.record?.title ?? "Your CPD record"}</Link>
      </p>
      <h1 className="ev-spaced">{TITLE}</h1>
      <p className="ev-lead ev-spaced-l">Some weeks on, for you or for the people you work with. Only you read the answer.</p>
      {act.error && <ErrorSummary error={act.error} />}
      <Form draft={draft} name={TITLE} send={send}>
        <Choices
          kind="radios"
          name="changed"
          label="Looking back"
          choices={Object.entries(answers).map(([value, name]) => ({ value, name }))}
          values={review.changed ? [review.changed] : []}
          error={errors.changed}
        />
        <TextArea
          name="words"
          label="What is different?"
          hint="Or why not. No names."
          rows={6}
          most={4000}
          value={review.words}
          typing={setWords}
          error={errors.words}
        />
        <Identifiers of="words" text={words} />
        <TextInput
          name="dueOn"
          label="Ask me again on"
          hint="For example, 27 3 2027. “Too early to say” asks again after eight weeks"
          width={10}
          value={typedDay(review.dueOn)}
          error={errors.dueOn}
        />
        <button className="govuk-button" disabled={act.isPending}>
          Save
        </button>
      </Form>
    </Page>
  );
}
