import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { confirmInvitationFile, discardInvitationFile, reportInvitationFile, type InvitationFile } from "@/api/generated";
import { asProblem, describe, ifMatch, isStale } from "@/api/problem";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Download } from "@/ui/Download";
import { Sure } from "@/ui/Sure";
import { people } from "@/ui/memberships";

/** Invites those who are ready, or throws the sheet away. */
export function Confirm({ file }: { file: InvitationFile }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { link } = useOrganisationFor("people.invite");
  const path = { organisationId: file.organisationId, id: file.id };
  const confirm = useMutation({
    mutationFn: () => confirmInvitationFile({ path, headers: ifMatch(file.version), throwOnError: true }),
    onSuccess: () => cache.invalidateQueries(),
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
  const discard = useMutation({
    mutationFn: () => discardInvitationFile({ path, throwOnError: true }),
    onSuccess: async () => {
      await navigate(link("/invite/sheet"));
      await cache.invalidateQueries();
    },
  });
  const error = confirm.error ?? discard.error;
  return (
    <div>
      {error && <p role="alert">{asProblem(error)?.detail ?? describe(asProblem(error))}</p>}
      <p className="ev-row">
        {file.counts.ready > 0 && (
          <button className="govuk-button" type="button" disabled={confirm.isPending} onClick={() => confirm.mutate()}>
            Invite {people(file.counts.ready)}
          </button>
        )}
      </p>
      <Sure title="Throw the sheet away" busy={discard.isPending} act={() => discard.mutate()}>
        <p>Nobody is invited from it, and what was found in it is gone. You can send the sheet again.</p>
      </Sure>
    </div>
  );
}

/** The rows to put right, as a sheet that can be sent again. */
export function Refused({ file }: { file: InvitationFile }) {
  const path = { organisationId: file.organisationId, id: file.id };
  return (
    <p>
      <Download
        words="Download the rows to put right"
        name="people-to-put-right.csv"
        fetchFile={async () => (await reportInvitationFile({ path, parseAs: "blob", throwOnError: true })).data}
      />
    </p>
  );
}
