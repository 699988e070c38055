import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { Link } from "react-router";
import { tickMyTask, untickMyTask, type MetRequirement, type RuleSetReadiness } from "@/api/generated";
import { getMyReadinessQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Icon } from "@/ui/Icon";
import { dayOfYear } from "./words";

const numbers = ["no", "one", "two", "three", "four", "five"];

/** What renewal is made of: tasks that are done elsewhere and ticked here, and CPD, which is counted. */
export function Tasks({ set }: { set: RuleSetReadiness }) {
  const id = useId();
  const tasks = set.requirements.filter(({ kind, waived }) => kind === "task" && !waived);
  const counted = set.requirements.filter(({ number, waived }) => number !== undefined && !waived);
  if (tasks.length === 0) return null;
  const all = tasks.length + (counted.length > 0 ? 1 : 0);
  return (
    <section className="ev-card" aria-labelledby={id}>
      <h2 id={id} className="ev-h4">
        Renewal is {numbers[all] ?? all} {all === 1 ? "task" : "tasks"}
      </h2>
      <ul className="ev-checklist">
        {tasks.map((task) => (
          <Task key={task.key} task={task} set={set} />
        ))}
        {counted.length > 0 && (
          <li className={set.state === "ready" ? "yes" : "no"}>
            <Icon name={set.state === "ready" ? "tick" : "cross"} />
            <span>
              <b>CPD</b>
              <br />
              {counted.map(inShort).join(", ")}
            </span>
          </li>
        )}
      </ul>
      <p className="ev-small ev-quiet">
        Evident does not send anything to a regulator. You copy it across, field by field, then tell us the date.
      </p>
    </section>
  );
}

const inShort = ({ kind, have = 0, number = 1 }: MetRequirement) => {
  const of = `${Math.min(have, number)} of ${number}`;
  if (kind === "pieces") return `${of} ${number === 1 ? "piece" : "pieces"}`;
  if (kind === "items") return `${of} standards`;
  return have >= number ? "with a peer reflection" : "no peer reflection yet";
};

function Task({ task, set }: { task: MetRequirement; set: RuleSetReadiness }) {
  const path = { ruleSet: set.ruleSet, task: task.key };
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: () =>
      task.doneOn
        ? untickMyTask({ path, throwOnError: true })
        : tickMyTask({ path, body: { doneOn: today() }, throwOnError: true }),
    onSuccess: () => cache.invalidateQueries({ queryKey: getMyReadinessQueryKey() }),
  });
  return (
    <li className={task.met ? "yes" : "no"}>
      <Icon name={task.met ? "tick" : "cross"} />
      <span>
        <b>{task.words}</b>
        <br />
        {task.doneOn ? `You ticked this for ${dayOfYear(task.doneOn)}. ` : "Not ticked yet. "}
        {!set.over && (
          <span className="ev-row ev-no-print">
            <button className="ev-link" type="button" disabled={act.isPending} onClick={() => act.mutate()}>
              {task.doneOn ? "Take it back" : "I did this today"}
              <span className="govuk-visually-hidden">: {task.words}</span>
            </button>
            <Link to={`/cpd/readiness/tasks/${path.ruleSet}/${path.task}`}>
              {task.doneOn ? "Change the day" : "On another day"}
              <span className="govuk-visually-hidden">: {task.words}</span>
            </Link>
          </span>
        )}
        <span role="status">{act.error && `${describe(asProblem(act.error))}. Try again.`}</span>
      </span>
    </li>
  );
}

/** Today in Europe/London, as the API writes days. */
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
