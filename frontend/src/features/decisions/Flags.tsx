import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { acknowledgeDecisionFlag, type Decision, type DecisionFlag } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { Note } from "@/ui/Note";
import { TextInput } from "@/ui/TextInput";
import { day } from "@/ui/dates";

/** What it cites and does not hold any more. Its owner says what follows; until then it stays in their list. */
export function Flags({ decision }: { decision: Decision }) {
  return (
    <>
      {decision.flags.map((flag) => (
        <Flag key={flag.resourceId} decision={decision} flag={flag} />
      ))}
    </>
  );
}

function Flag({ decision, flag }: { decision: Decision; flag: DecisionFlag }) {
  const cache = useQueryClient();
  const { resourceId, note } = flag;
  const say = useMutation({
    mutationFn: (words: string) =>
      acknowledgeDecisionFlag({ path: { id: decision.id, resourceId }, body: { note: words }, throwOnError: true }),
    onSuccess: () => cache.invalidateQueries(),
  });
  const name = `note-${resourceId}`;
  return (
    <div className="ev-spaced-l">
      <Note kind={flag.acknowledgedAt ? "time" : "warn"}>
        <p>
          “{flag.title}”, which it cites, was {flag.withdrawn ? "withdrawn" : "replaced"} on {day(flag.endedAt)}.{" "}
          {flag.replacedBy && <Link to={`/resources/${flag.replacedBy}`}>See what takes its place</Link>}
        </p>
        {note && <p className="ev-pretext">{note}</p>}
        {decision.allowed.includes("revise") && !flag.acknowledgedAt && (
          <form
            noValidate
            className="ev-noprint"
            aria-label="What follows from it"
            onSubmit={(event) => {
              event.preventDefault();
              say.mutate(new FormData(event.currentTarget).get(name)?.toString() ?? "");
            }}
          >
            <TextInput
              name={name}
              label="What follows from it?"
              hint="Does the decision still stand? It is kept with the decision."
              value={note}
              error={fieldErrors(say.error).note}
            />
            <button className="govuk-button govuk-button--secondary" disabled={say.isPending}>
              I have looked
            </button>
          </form>
        )}
      </Note>
    </div>
  );
}
