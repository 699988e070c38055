import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { uploadImport } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileInput } from "@/ui/FileInput";
import { Page } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { WithRight } from "@/ui/WithRight";

const title = "Import a file";

export function UploadPage() {
  const { me } = useSession();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: async ({ file, organisationId }: { file: File; organisationId: string }) =>
      (await uploadImport({ body: file, query: { fileName: file.name, organisationId }, throwOnError: true })).data,
    onSuccess: ({ id }) => navigate(`/imports/${id}`),
  });
  const mine = organisationsWhere(me, "resources.import");
  const choices = me?.organisations.filter((o) => mine.includes(o.id)).map((o) => ({ value: o.id, name: o.name })) ?? [];
  const errors = fieldErrors(upload.error);
  return (
    <WithRight title={title} right="resources.import">
      <Page title={title} refused={upload.isError}>
        {upload.error && (
          <ErrorSummary
            error={upload.error}
            fieldFor={(pointer) => (pointer.includes("organisation") ? "organisationId" : "file")}
          />
        )}
        <h1 className="ev-spaced">{title}</h1>
        <p className="ev-lead ev-spaced-l">
          Nothing is added yet. You see what is new, what we have already and what needs a look first.
        </p>
        <form
          noValidate
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            upload.mutate({ file: form.get("file") as File, organisationId: String(form.get("organisationId") ?? "") });
          }}
        >
          {mine.length === 1 ? (
            <input type="hidden" name="organisationId" value={mine[0]} />
          ) : (
            <Select
              name="organisationId"
              label="Organisation that will keep the records"
              choices={choices}
              error={errors.organisationId}
            />
          )}
          <FileInput
            name="file"
            label="File"
            hint="RIS, BibTeX, CSL-JSON, EndNote XML, CSV or JSON, plain or gzipped, up to 50 MB"
            error={errors.fileName ?? errors.file}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={upload.isPending}>
              Upload
            </button>
            <span role="status">{upload.isPending ? "Uploading. Keep this page open until it is done." : ""}</span>
          </p>
        </form>
      </Page>
    </WithRight>
  );
}
