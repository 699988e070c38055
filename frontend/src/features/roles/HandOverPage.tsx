import { Link } from "react-router";
import { handOverRole, type HandoverInput, type RoleAssignment } from "@/api/generated";
import { fieldErrors, ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { staffOf } from "@/ui/finders";
import { useSend } from "@/ui/useSend";
import { Days, daysOf } from "./Days";
import { useRole } from "./useRole";
import { placeOf, rolesOf } from "./words";

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

function HandOver({ role }: { role: RoleAssignment }) {
  const { draft, act: hand } = useSend("hand-over", rolesOf(role), (body: HandoverInput, once) =>
    handOverRole({ path: { id: role.id }, headers: { ...ifMatch(role.version), ...once }, body, throwOnError: true }),
  );
  const errors = fieldErrors(hand.error);
  return (
    <Page title="Hand over a role" refused={hand.isError}>
      {hand.error && <ErrorSummary error={hand.error} />}
      <h1 className="ev-spaced">Hand over: {role.roleTitle}</h1>
      <p className="ev-lead ev-spaced-l">
        {role.personName}, {placeOf(role)}. They keep it until the day before the next one begins. Both are told.
      </p>
      <Form name="Hand over a role" draft={draft} send={(form) => hand.mutate(input(form))}>
        <div className="ev-narrow">
          <PeoplePicker
            name="personId"
            label="Who takes it over?"
            finder={staffOf(role.organisationId, role.role === "account-manager")}
            draft={draft}
            error={errors.personId}
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
            <Link to={rolesOf(role)} onClick={draft.forget}>
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
  return { personId: form.get("personId")?.toString(), ...daysOf(form), ...(note && { note }) } as HandoverInput;
};
