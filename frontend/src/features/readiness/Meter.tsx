import type { RuleSetReadiness } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { daysLeft, stepsOf, type Step } from "./words";

/** Days left, all of it in a sentence, and a segment for each thing that is asked for. Never a percentage. */
export function Meter({ set }: { set: RuleSetReadiness }) {
  const steps = stepsOf(set);
  const next = steps.findIndex(({ done }) => !done);
  return (
    <>
      <div className={set.window && !set.over ? "ev-ready__top" : undefined}>
        {set.window && !set.over && (
          <p className="ev-ready__count">
            <b>{set.window.daysLeft}</b> <span>{daysLeft(set.window.daysLeft)}</span>
          </p>
        )}
        <p className="ev-lead ev-ready__says">{set.sentence}</p>
      </div>
      {steps.length > 0 && (
        <ol className="ev-steps ev-steps--fit">
          {steps.map((step, at) => (
            <Segment key={step.name} step={step} isNext={at >= next} />
          ))}
        </ol>
      )}
    </>
  );
}

function Segment({ step, isNext }: { step: Step; isNext: boolean }) {
  return (
    <li className={`ev-step${step.done ? " ev-step--done" : isNext ? " ev-step--next" : ""}`}>
      <span className="ev-step__mark">{step.done && <Icon name="check" />}</span>
      <span>
        <b>{step.name}</b> {step.says}
      </span>
    </li>
  );
}
