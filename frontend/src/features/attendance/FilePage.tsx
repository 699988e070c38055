import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { recordAttendanceFile, type AttendanceReport, type SignIn } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Done } from "@/ui/Done";
import { FileInput } from "@/ui/FileInput";
import { Desk } from "./Desk";

/** Who came, from a sheet: looked at first, written when it is right. */
export function FilePage() {
  return <Desk title="Who came, from a sheet">{(desk) => <Sheet desk={desk} />}</Desk>;
}

function Sheet({ desk }: { desk: SignIn }) {
  const [file, setFile] = useState<File | null>(null);
  const cache = useQueryClient();
  const sending = useMutation({
    mutationFn: async ({ body, save }: { body: File; save: boolean }) => ({
      save,
      report: (await recordAttendanceFile({ path: { id: desk.eventId }, body, query: { save }, throwOnError: true })).data,
    }),
    onSuccess: ({ save }) => (save ? cache.invalidateQueries() : undefined),
  });
  return (
    <>
      {sending.error && <ErrorSummary error={sending.error} fieldFor={() => "file"} />}
      <h1 className="ev-spaced">Note who came from a sheet</h1>
      <p className="ev-lead ev-spaced-l">Nothing is saved before you have seen what was understood.</p>
      <form
        noValidate
        aria-label="Who came"
        onChange={() => {
          setFile(null);
          sending.reset();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const body = new FormData(event.currentTarget).get("file") as File;
          setFile(body);
          sending.mutate({ body, save: false });
        }}
      >
        <FileInput
          name="file"
          label="Sheet"
          hint="A CSV file with the headings Email (or Name), How and Minutes. How is attended, part, excused, absent or walked in."
          error={fieldErrors(sending.error).file}
        />
        <button className="govuk-button govuk-button--secondary" disabled={sending.isPending}>
          Check the sheet
        </button>
      </form>
      {sending.data && <Understood {...sending.data} />}
      {file && sending.data && !sending.data.save && sending.data.report.changes > 0 && (
        <button
          className="govuk-button"
          type="button"
          disabled={sending.isPending}
          onClick={() => sending.mutate({ body: file, save: true })}
        >
          Save who came
        </button>
      )}
      <p>
        <Link to={`/events/${desk.eventId}/people`}>Back to who comes</Link>
      </p>
    </>
  );
}

function Understood({ save, report }: { save: boolean; report: AttendanceReport }) {
  const { changes, unchanged } = report;
  const bad = report.refused.length;
  const said = [
    `${changes === 1 ? "1 row is" : `${changes} rows are`} ${save ? "saved" : "ready to save"}.`,
    unchanged > 0 && `${unchanged} ${unchanged === 1 ? "says" : "say"} what is known already.`,
    bad > 0 && `${bad} cannot be, for the reasons below.`,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <section className="ev-stack ev-spaced-l">
      <h2>{save ? "Saved" : "What was understood"}</h2>
      <Done key={String(save)} kind={report.refused.length > 0 ? "warn" : "good"} words={said} />
      {report.refused.length > 0 && (
        <table className="ev-table">
          <caption>Rows to put right</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Who</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {report.refused.map(({ row, who, message }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{who}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
