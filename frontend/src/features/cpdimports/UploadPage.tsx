import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { importCpd } from "@/api/generated";
import { asProblem, fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileInput } from "@/ui/FileInput";
import { Page } from "@/ui/Page";
import { Earlier } from "./Earlier";

const title = "Bring records from elsewhere";

export function UploadPage() {
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: async (file: File) =>
      (await importCpd({ body: file, query: { fileName: file.name.slice(-200) }, throwOnError: true })).data,
    onSuccess: ({ id }) => navigate(`/cpd/import/${id}`),
  });
  const { file, fileName } = fieldErrors(upload.error);
  return (
    <Page title={title}>
      {upload.error && <ErrorSummary error={upload.error} fieldFor={() => "file"} />}
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        From a spreadsheet of your own, another portfolio, or an Evident elsewhere. Nothing is added before you have looked at it.
      </p>
      <form
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = (event.currentTarget.elements.namedItem("file") as HTMLInputElement).files?.[0];
          setMissing(!chosen);
          if (chosen) upload.mutate(chosen);
          else document.getElementById("file")?.focus();
        }}
      >
        <FileInput
          name="file"
          label="File"
          hint="CSV, Excel (XLSX), or JSON that was taken from Evident, up to 5 MB and 5,000 rows"
          error={missing ? "Choose a file" : (file ?? fileName ?? asProblem(upload.error)?.detail)}
        />
        <p className="ev-row">
          <button className="govuk-button" disabled={upload.isPending}>
            Read the file
          </button>
          <span role="status">{upload.isPending ? "Reading. Keep this page open until it is done." : ""}</span>
        </p>
      </form>
      <Earlier />
    </Page>
  );
}
