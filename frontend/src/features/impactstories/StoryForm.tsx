import { Link } from "react-router";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ImpactStory, ImpactStoryInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextArea";
import type { Draft } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";

type Props = {
  title: string;
  known?: ImpactStory;
  draft: Draft;
  act: UseMutationResult<unknown, Error, ImpactStoryInput>;
  back: string;
};

/** The three questions of Most Significant Change, and who may read the answers. */
export function StoryForm({ title, known, draft, act, back }: Props) {
  const errors = fieldErrors(act.error);
  const send = (form: FormData) => {
    const typed = typedIn(form);
    act.mutate({
      whatChanged: typed("whatChanged") ?? "",
      forWhom: typed("forWhom") ?? "",
      whyItMatters: typed("whyItMatters") ?? "",
      shared: typed("shared") === "yes",
    });
  };
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        A few sentences on the change that matters most to you. Leave out names, and what would tell who somebody is.
      </p>
      <Form name={title} draft={draft} send={send}>
        <div className="ev-narrow">
          <TextArea
            name="whatChanged"
            label="What changed?"
            hint="Something you or others do differently since the event"
            rows={5}
            most={1500}
            value={known?.whatChanged}
            error={errors.whatChanged}
          />
          <TextArea
            name="forWhom"
            label="For whom?"
            hint="For example: a mother and her two children, our team, me"
            rows={2}
            most={300}
            value={known?.forWhom}
            error={errors.forWhom}
          />
          <TextArea
            name="whyItMatters"
            label="Why does it matter?"
            rows={4}
            most={1500}
            value={known?.whyItMatters}
            error={errors.whyItMatters}
          />
          <Choices
            kind="radios"
            name="shared"
            label="Who may read it?"
            hint="Your name is never shown, though those who know your work may guess. You can change this later."
            choices={[
              { value: "no", name: "Only those who run the event" },
              { value: "yes", name: "Everyone who sees the event, and it may be quoted" },
            ]}
            values={[known?.shared ? "yes" : "no"]}
            error={errors.shared}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Save
            </button>
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
