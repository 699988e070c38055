import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { PeerAnswerInput, PeerAsk } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Sure } from "@/ui/Sure";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";
import { typedIn } from "@/ui/useSend";
import { settings } from "./words";

type Props = {
  ask: PeerAsk;
  answer: (body: PeerAnswerInput) => Promise<unknown>;
  decline: () => Promise<unknown>;
  /** What follows when it is over. */
  after?: ReactNode;
};

/** A peer's side in their words; or no, without a reason. */
export function AnswerForm({ ask, answer, decline, after }: Props) {
  const draft = useDraft("side");
  const [over, setOver] = useState<string>();
  const end = (words: string) => () => {
    draft.forget();
    setOver(words);
  };
  const send = useMutation({ mutationFn: answer, onSuccess: end(`Thank you. ${ask.askedBy} can read your side now.`) });
  const no = useMutation({ mutationFn: decline, onSuccess: end(`We told ${ask.askedBy} that you cannot add your side.`) });
  if (over)
    return (
      <>
        <Done words={over} />
        {after}
      </>
    );
  const errors = fieldErrors(send.error);
  const error = send.error ?? no.error;
  return (
    <>
      {error && <ErrorSummary error={error} />}
      <Form name="Add your side" draft={draft} send={(form) => send.mutate(toAnswer(form))}>
        <div className="ev-narrow">
          <Choices
            kind="radios"
            name="setting"
            label="Where did you talk?"
            choices={settings}
            values={[]}
            error={errors.setting}
          />
          <TextArea
            name="answer"
            label="Your side"
            hint="What did you see, hear or learn when you talked? Name nobody who uses services. It stays as you write it."
            rows={8}
            most={4000}
            error={errors.answer}
          />
          <p>
            <button className="govuk-button" disabled={send.isPending}>
              Send your side
            </button>
          </p>
        </div>
      </Form>
      <Sure title="I cannot add my side" button="Say no" busy={no.isPending} act={() => no.mutate()}>
        <p>{ask.askedBy} is told, and no reason is asked.</p>
      </Sure>
    </>
  );
}

function toAnswer(form: FormData): PeerAnswerInput {
  const typed = typedIn(form);
  return { setting: typed("setting"), answer: typed("answer") ?? "" } as PeerAnswerInput;
}
