import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { getInvitationTemplate, uploadInvitationFile } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { Download } from "@/ui/Download";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileInput } from "@/ui/FileInput";
import { ForOrganisation } from "@/ui/ForOrganisation";

const title = "Invite many from a sheet";

export function UploadPage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(organisation) => <Upload organisation={organisation} />}
    </ForOrganisation>
  );
}

function Upload({ organisation }: { organisation: string }) {
  const path = { organisationId: organisation };
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { me } = useSession();
  const { link } = useOrganisationFor("people.invite");
  const upload = useMutation({
    mutationFn: async (file: File) =>
      (await uploadInvitationFile({ path, body: file, query: { fileName: file.name }, throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      await navigate(link(`/invite/sheets/${id}`));
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(upload.error);
  return (
    <>
      {upload.error && <ErrorSummary error={upload.error} fieldFor={() => "file"} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced">
        Nobody is invited yet. You see who is ready, who you have already, and what to put right.
      </p>
      {mayIn(me, "roles.assign", organisation) && (
        <p className="ev-spaced">
          The column Roles gives roles in the whole organisation, with semicolons between them: Editor; Supervisor.
        </p>
      )}
      <p className="ev-spaced-l">
        <Download
          words="Download the template"
          name="people-to-invite.csv"
          fetchFile={async () => (await getInvitationTemplate({ path, parseAs: "blob", throwOnError: true })).data}
        />
      </p>
      <form
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          upload.mutate(new FormData(event.currentTarget).get("file") as File);
        }}
      >
        <FileInput
          name="file"
          label="Sheet"
          hint="A CSV file as Excel saves it, up to 10,000 people. One person on each row."
          error={errors.file ?? errors.fileName}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={upload.isPending}>
            Check the sheet
          </button>
          <span role="status">{upload.isPending ? "Being checked" : ""}</span>
        </p>
      </form>
    </>
  );
}
