import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { resendInvitation, withdrawInvitation, type Invitation } from "@/api/generated";
import { asProblem, describe, ifMatch, isStale } from "@/api/problem";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { day } from "@/ui/dates";
import { Sure } from "@/ui/Sure";
import { kindName, place } from "@/ui/memberships";
import { looks, stateNames } from "./words";

/** One invitation: to whom, how it stands, and what can be done. */
export function Line({ invitation }: { invitation: Invitation }) {
  const { link } = useOrganisationFor("people.invite");
  const { personId, givenName, familyName, email, kind, state, reason } = invitation;
  const name = `${givenName} ${familyName}`;
  const where = [place(invitation.serviceAreaName, invitation.teamName), invitation.householdName].filter(Boolean).join(", ");
  return (
    <li>
      <div className="ev-tight">
        <h2 className="ev-people__name">{personId ? <Link to={link(`/people/${personId}`)}>{name}</Link> : name}</h2>
        <p className="ev-small ev-quiet ev-people__mail">{email}</p>
      </div>
      <p>
        {kindName(kind)}
        {where && <span className="ev-small ev-quiet ev-people__where">{where}</span>}
      </p>
      <p className="ev-people__state">
        <span className={`ev-tag${looks[state]}`}>{stateNames[state]}</span>
        <span className="ev-small ev-quiet">{said(invitation)}</span>
      </p>
      <Buttons invitation={invitation} name={name} />
      {reason && <p className="ev-small ev-people__wide">{reason}</p>}
    </li>
  );
}

function said({ state, sentAt, createdAt, expiresAt, hadAccount, byName }: Invitation) {
  if (state === "sent" && hadAccount) return "Has an account, and was told";
  if (state === "sent" && expiresAt) return `Until ${day(expiresAt)}`;
  if (sentAt) return `Sent on ${day(sentAt)}`;
  return `${day(createdAt)}${byName ? `, ${byName}` : ""}`;
}

function Buttons({ invitation, name }: { invitation: Invitation; name: string }) {
  const cache = useQueryClient();
  const path = { organisationId: invitation.organisationId, id: invitation.id };
  const onSuccess = () => cache.invalidateQueries();
  const resend = useMutation({
    mutationFn: () => resendInvitation({ path, headers: ifMatch(invitation.version), throwOnError: true }),
    onSuccess,
    onError: (failure) => isStale(failure) && cache.invalidateQueries(),
  });
  const withdraw = useMutation({ mutationFn: () => withdrawInvitation({ path, throwOnError: true }), onSuccess });
  const error = resend.error ?? withdraw.error;
  const about = <span className="govuk-visually-hidden">: {name}</span>;
  return (
    <div className="ev-row">
      {invitation.allowed.includes("resend") && (
        <button className="ev-link" type="button" disabled={resend.isPending} onClick={() => resend.mutate()}>
          Send again{about}
        </button>
      )}
      {invitation.allowed.includes("withdraw") && (
        <Sure title="Withdraw" about={name} busy={withdraw.isPending} act={() => withdraw.mutate()}>
          <p>The link in their mail no longer opens anything. You can invite them again.</p>
        </Sure>
      )}
      {error && <span role="alert">{asProblem(error)?.detail ?? describe(asProblem(error))}</span>}
      <span role="status">{resend.isSuccess && invitation.state !== "failed" ? "It is on its way." : ""}</span>
    </div>
  );
}
