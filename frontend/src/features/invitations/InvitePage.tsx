import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { invitePerson, type InvitationInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { useOnceKey } from "@/api/onceKey";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Form } from "@/ui/Form";
import { useDraft } from "@/ui/drafts";
import { PersonFields, PlaceFields } from "./Fields";
import { RoleFields } from "./RoleFields";
import { invitationInput } from "./input";

const title = "Invite people";

/** One person, and the ways to invite many. */
export function InvitePage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(organisation) => <Invite organisation={organisation} />}
    </ForOrganisation>
  );
}

function Invite({ organisation }: { organisation: string }) {
  const { link } = useOrganisationFor("people.invite");
  const draft = useDraft("invitation");
  const invite = useInvite(organisation, draft.forget);
  const fieldFor = (pointer: string) =>
    ({ serviceAreaId: "place", teamId: "place" })[pointer.slice(1)] ?? pointer.slice(1).split("/")[0]!;
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
          <RoleFields error={errors.roles} />
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

function useInvite(organisationId: string, done: () => void) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { link } = useOrganisationFor("people.invite");
  const key = useOnceKey();
  return useMutation({
    mutationFn: async (body: InvitationInput) =>
      (await invitePerson({ path: { organisationId }, body, headers: key(body), throwOnError: true })).data,
    onSuccess: async () => {
      done();
      await cache.invalidateQueries();
      await navigate(link("/invitations"));
    },
  });
}
