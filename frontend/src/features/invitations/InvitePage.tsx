import { Link } from "react-router";
import { invitePerson, type InvitationInput, type Organisation } from "@/api/generated";
import { fieldErrors, fieldOf } from "@/api/problem";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Form } from "@/ui/Form";
import { WithPlaces } from "@/ui/WithPlaces";
import { isPlace } from "@/ui/placeIn";
import { useSend } from "@/ui/useSend";
import { PersonFields, PlaceFields } from "./Fields";
import { RoleFields } from "./RoleFields";
import { invitationInput } from "./input";

const title = "Invite people";

/** One person, and the ways to invite many. */
export function InvitePage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(id) => <WithPlaces organisation={id}>{(organisation) => <Invite organisation={organisation} />}</WithPlaces>}
    </ForOrganisation>
  );
}

const fieldFor = (pointer: string) => (isPlace(pointer) ? "place" : fieldOf(pointer));

function Invite({ organisation }: { organisation: Organisation }) {
  const { link } = useOrganisationFor("people.invite");
  const { draft, act: invite } = useSend("invitation", link("/invitations"), (body: InvitationInput, headers) =>
    invitePerson({ path: { organisationId: organisation.id }, body, headers, throwOnError: true }),
  );
  const errors = fieldErrors(invite.error, fieldFor);
  return (
    <>
      {invite.error && <ErrorSummary error={invite.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">They get a mail with a link to set a password. Whoever has an account keeps it.</p>
      <p className="ev-row ev-spaced-l">
        <Link to={link("/invite/sheet")}>Invite many from a sheet</Link>
        <Link to={link("/households/new")}>Add a foster household</Link>
      </p>
      <Form name={title} draft={draft} send={(data) => invite.mutate(invitationInput(data))}>
        <div className="ev-form">
          <section className="ev-form__section">
            <h2>Who</h2>
            <div>
              <PersonFields errors={errors} />
            </div>
          </section>
          <section className="ev-form__section">
            <h2>Where and how long</h2>
            <div>
              <PlaceFields organisation={organisation} errors={errors} withKind />
            </div>
          </section>
          <RoleFields organisation={organisation.id} error={errors.roles} />
          <p className="ev-row">
            <button className="govuk-button" disabled={invite.isPending}>
              Invite
            </button>
            <Link to={link("/invitations")} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
