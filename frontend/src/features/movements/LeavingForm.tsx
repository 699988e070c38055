import type { Me, Movement, MovementCandidate } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { staffOf } from "@/ui/finders";
import { fieldIn, fieldOfKind, leavingInput, type Leaving } from "./leavingInput";
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
  const { me } = useSession();
  const staff = staffOf(organisation);
  const finder = {
    ...staff,
    among: [...staff.among, candidate.personId],
    find: async (q: string) => (await staff.find(q)).filter(({ id }) => id !== candidate.personId),
  };
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
              <PeoplePicker
                key={kind}
                name={fieldOfKind(kind)}
                label={`Who takes over the ${words} (${total})?`}
                hint={
                  roles.length === 0
                    ? "Anybody who works for the organisation."
                    : `Somebody with one of these roles: ${roles.map(roleName).join(", ")}.`
                }
                finder={finder}
                draft={draft}
                known={heir ? [{ id: heir.heirId, name: heir.heirName }] : []}
                first={takesOver(me, organisation, candidate.personId, roles)}
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

/** Whoever plans it is offered first, because it is often they who take over; where a role is needed, only with it. */
function takesOver(me: Me | null, organisation: string, leaver: string, roles: string[]) {
  if (!me || me.id === leaver || !me.organisations.some(({ id }) => id === organisation)) return undefined;
  const holds = me.assignments.some((held) => held.organisationId === organisation && roles.includes(held.role));
  if (roles.length > 0 && !holds) return undefined;
  return { person: { id: me.id, name: me.displayName }, words: "I take it over" };
}
