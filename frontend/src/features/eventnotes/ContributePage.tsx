import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { contributeToEvent, takeBackContribution, type EventContribution, type EventContributionInput } from "@/api/generated";
import { getEventTogetherOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { typedIn, useSend } from "@/ui/useSend";

const title = "What you take from it";

/** What somebody who was there gives to the others, with their consent, until they take it back. */
export function ContributePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getEventTogetherOptions({ path: { id } }));
  if (data?.mayContribute) return <Contribute id={id} mine={data.contributions.find((each) => each.mine)} />;
  return (
    <Page title={title}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data && (
        <>
          <h1 className="ev-spaced">{title}</h1>
          <p>Those who were there can write here, once the event has begun.</p>
          <p>
            <Link to={`/events/${id}`}>Go to the event</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function Contribute({ id, mine }: { id: string; mine: EventContribution | undefined }) {
  const path = { id };
  const back = `/events/${id}`;
  const { draft, act } = useSend("contribution", back, (body: EventContributionInput) =>
    contributeToEvent({ path, body, throwOnError: true }),
  );
  const errors = fieldErrors(act.error);
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced-l">{title}</h1>
      <Form name={title} draft={draft} send={(form) => act.mutate(contributionInput(form))}>
        <div className="ev-narrow ev-stack">
          <TextArea
            name="text"
            label="What will you try, or tell others?"
            hint="Everyone who can see the event reads it. Name nobody, and no family."
            rows={6}
            most={2000}
            value={mine?.text}
            error={errors.text}
          />
          <Choices
            kind="checkboxes"
            name="named"
            label="Your name"
            choices={[{ value: "yes", name: "Show my name beside it" }]}
            values={mine?.named ? ["yes"] : []}
          />
          <Choices
            kind="checkboxes"
            name="consent"
            label="Your consent"
            choices={[{ value: "yes", name: "It may be shared, until I take it back" }]}
            values={mine ? ["yes"] : []}
            error={errors.consent}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Share it
            </button>
            <Link to={back} onClick={draft.forget}>
              Not now
            </Link>
          </p>
        </div>
      </Form>
      {mine && <TakeBack id={id} forget={draft.forget} />}
    </Page>
  );
}

const contributionInput = (form: FormData): EventContributionInput => ({
  text: typedIn(form)("text") ?? "",
  named: form.has("named"),
  consent: form.has("consent"),
});

function TakeBack({ id, forget }: { id: string; forget: () => void }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: () => takeBackContribution({ path: { id }, throwOnError: true }),
    onSuccess: async () => {
      forget();
      await navigate(`/events/${id}`);
      await cache.invalidateQueries();
    },
  });
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <Sure title="Take it back" busy={act.isPending} act={() => act.mutate()}>
        <p>What you wrote is deleted, and nobody reads it any more.</p>
      </Sure>
    </>
  );
}
