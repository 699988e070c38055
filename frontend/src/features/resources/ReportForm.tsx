import { useMutation } from "@tanstack/react-query";
import type { ReportInput } from "@/api/generated";
import { reportResourceMutation } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { Note } from "@/ui/Note";
import { TextArea } from "@/ui/TextArea";
import { useDraft } from "@/ui/drafts";

const problems = [
  { value: "broken", name: "The link does not work" },
  { value: "outdated", name: "It is out of date" },
  { value: "inaccessible", name: "I cannot use it with my screen reader or device" },
  { value: "other", name: "Something else" },
];

/** Something wrong? Its editors are told, without a name. */
export function ReportForm({ id }: { id: string }) {
  const { me } = useSession();
  const draft = useDraft("report");
  const report = useMutation({ ...reportResourceMutation(), onSuccess: draft.forget });
  if (!me) return null;
  if (report.isSuccess)
    return (
      <Note kind="good">
        <span role="status">Thank you. Its editors can see what you wrote, without your name.</span>
      </Note>
    );
  return (
    <details className="ev-define">
      <summary>Something wrong with this?</summary>
      <Form
        name="Report a problem"
        draft={draft}
        send={(form) =>
          report.mutate({
            path: { id },
            body: { problem: form.get("problem") as ReportInput["problem"], detail: String(form.get("detail") ?? "") },
          })
        }
      >
        {report.error && <p role="alert">{asProblem(report.error)?.errors[0]?.message ?? "It could not be sent. Try again."}</p>}
        <Choices kind="radios" name="problem" label="What is wrong?" choices={problems} values={["broken"]} />
        <TextArea name="detail" label="Anything that helps to put it right" rows={2} most={2000} />
        <p>
          <button className="govuk-button govuk-button--secondary" disabled={report.isPending}>
            Send
          </button>
        </p>
      </Form>
    </details>
  );
}
