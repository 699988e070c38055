import type { Movement, MovementCandidate } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { fieldIn, fieldOfKind, leavingInput, type Leaving } from "./leavingInput";
import { PersonField } from "./PersonField";
import { roleName } from "./words";

type Props = {
  organisation: string;
  candidate: MovementCandidate;
  draft: Draft;
  known?: Movement | undefined;
  sent: Leaving | null;
  error: unknown;
  check: (leaving: Leaving) => void;
};

/** The last day, and who takes over each kind of thing. */
export function LeavingForm({ organisation, candidate, draft, known, sent, error, check }: Props) {
  const fieldFor = fieldIn(sent?.input ?? null, candidate);
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <Form name="Last day" draft={draft} send={(data) => check(leavingInput(data, candidate))}>
        <div className="ev-narrow">
          <TextInput
            name="lastDay"
            type="date"
            label="What is their last day?"
            hint="They can use everything until the end of that day"
            width={10}
            value={known?.day}
            error={errors.lastDay}
          />
          {candidate.holdings.map(({ kind, words, total, roles }) => {
            const heir = known?.heirs.find((each) => each.kind === kind);
            return (
              <PersonField
                key={kind}
                name={fieldOfKind(kind)}
                label={`Who takes over the ${words} (${total})?`}
                hint={
                  roles.length === 0
                    ? "Anybody who works for the organisation. Type at least two letters of a name"
                    : `Somebody with one of these roles: ${roles.map(roleName).join(", ")}. Type at least two letters of a name`
                }
                organisation={organisation}
                without={candidate.personId}
                draft={draft}
                known={heir && { id: heir.heirId, name: heir.heirName }}
                error={errors[fieldOfKind(kind)]}
              />
            );
          })}
          <button className="govuk-button">Check it</button>
        </div>
      </Form>
    </>
  );
}
