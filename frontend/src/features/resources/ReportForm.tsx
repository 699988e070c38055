import { useMutation } from "@tanstack/react-query";
import type { ReportInput } from "@/api/generated";
import { reportResourceMutation } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import { Note } from "@/ui/Note";

const problems = [["broken", "The link does not work"], ["outdated", "It is out of date"], ["inaccessible", "I cannot use it with my screen reader or device"],
  ["other", "Something else"]] as const;

/** Something wrong? Its editors are told, without a name. */
export function ReportForm({ id }: { id: string }) {
  const { me } = useSession();
  const report = useMutation(reportResourceMutation());
  if (!me) return null;
  if (report.isSuccess) return <Note kind="good"><span role="status">Thank you. Its editors can see what you wrote, without your name.</span></Note>;
  return (
    <details className="ev-define">
      <summary>Something wrong with this?</summary>
      <form className="ev-stack" onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        report.mutate({ path: { id }, body: { problem: form.get("problem") as ReportInput["problem"], detail: String(form.get("detail") ?? "") } });
      }}>
        {report.error && <p role="alert">{asProblem(report.error)?.errors[0]?.message ?? "It could not be sent. Try again."}</p>}
        <fieldset className="ev-facet">
          <legend>What is wrong?</legend>
          {problems.map(([value, name], n) => (
            <label className="ev-check" key={value}>
              <input type="radio" name="problem" value={value} defaultChecked={n === 0} />
              {name}
            </label>
          ))}
        </fieldset>
        <label className="govuk-label" htmlFor="detail">Anything that helps to put it right</label>
        <textarea className="govuk-textarea" id="detail" name="detail" rows={2} maxLength={2000} />
        <p><button className="govuk-button govuk-button--secondary" disabled={report.isPending}>Send</button></p>
      </form>
    </details>
  );
}
