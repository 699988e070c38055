import { Link } from "react-router";
import { handOverRole, type HandoverInput, type RoleAssignment } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useDraft } from "@/ui/drafts";
import { ChoosePeople } from "./ChoosePeople";
import { Days, daysOf } from "./Days";
import { useAct, useRole } from "./useRole";
import { placeOf } from "./words";

/** The same role for somebody else, with what they need to know. */
export function HandOverPage() {
  const { role, error, retry } = useRole();
  return (
    <WithRight title="Hand over a role" right="roles.assign">
      {role ? (
        <HandOver role={role} />
      ) : (
        <Page title="Hand over a role">{error ? <Trouble error={error} retry={retry} /> : <Skeleton lines={5} />}</Page>
      )}
    </WithRight>
  );
}

const fieldFor = (pointer: string) => (pointer === "/personId" ? "who" : pointer.replace(/^\//, ""));

function HandOver({ role }: { role: RoleAssignment }) {
  const draft = useDraft("hand-over");
  const key = useOnceKey();
  const hand = useAct(
    (body: HandoverInput) =>
      handOverRole({
        path: { id: role.id },
        headers: { ...ifMatch(role.version), ...key(body) },
        body,
        throwOnError: true,
      }),
    draft.forget,
    role.organisationId,
  );
  const errors = fieldErrors(hand.error, fieldFor);
  return (
    <Page title="Hand over a role" refused={hand.isError}>
      {hand.error && <ErrorSummary error={hand.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">Hand over: {role.roleTitle}</h1>
      <p className="ev-lead ev-spaced-l">
        {role.personName}, {placeOf(role)}. They keep it until the day before the next one begins. Both are told.
      </p>
      <Form name="Hand over a role" draft={draft} send={(form) => hand.mutate(input(form))}>
        <div className="ev-narrow">
          <ChoosePeople
            organisation={role.organisationId}
            draft={draft}
            label="Who takes it over?"
            most={1}
            networkStaff={role.role === "account-manager"}
            error={errors.who}
          />
          <Days first="Their first day" errors={errors} />
          <TextArea
            name="note"
            label="What should they know?"
            hint="They read it with their role, and so do those who give roles here. Nothing about people who use services."
            rows={6}
            most={4000}
            error={errors.note}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={hand.isPending}>
              Hand it over
            </button>
            <Link to={`/admin/roles?organisation=${role.organisationId}`} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </Page>
  );
}

const input = (form: FormData) => {
  const note = form.get("note")?.toString().trim();
  return { personId: form.get("person")?.toString(), ...daysOf(form), ...(note && { note }) } as HandoverInput;
};
