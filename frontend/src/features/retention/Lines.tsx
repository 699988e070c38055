import type { RetentionRun, RetentionRunLine } from "@/api/generated";
import { More } from "@/ui/More";
import { day } from "@/ui/dates";
import { personNames } from "@/ui/recordWords";
import { number, period } from "./words";

/** What a run found, line by line; what it found nothing of is one line until it is wanted. */
export function Lines({ run, lines }: { run: RetentionRun; lines: RetentionRunLine[] }) {
  const something = lines.filter((line) => line.found > 0 || line.held > 0 || line.removed > 0);
  const nothing = lines.filter((line) => !something.includes(line));
  return (
    <div>
      {something.length > 0 && <Table run={run} lines={something} caption="By records and people" />}
      {nothing.length > 0 && (
        <More summary={`Nothing found in ${nothing.length} more`} open={false}>
          <ul className="govuk-list">
            {nothing.map((line) => (
              <li key={line.title + line.personClass}>
                {line.title}, {personNames[line.personClass]?.toLowerCase()}
                {line.leftOut && ": left out until a new preview is confirmed"}
              </li>
            ))}
          </ul>
        </More>
      )}
    </div>
  );
}

function Table({ run, lines, caption }: { run: RetentionRun; lines: RetentionRunLine[]; caption: string }) {
  const isPreview = run.kind === "preview";
  return (
    <table className="ev-table ev-lines ev-spaced">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <th scope="col" className="num">
            {isPreview ? "Would go" : "Went"}
          </th>
          <th scope="col" className="num">
            Held
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.title + line.personClass}>
            <th scope="row">
              <b>{line.title}</b>
              <span className="ev-below">{personNames[line.personClass]}</span>
              <span className="ev-small ev-quiet ev-below">{under(line)}</span>
            </th>
            <td className="num">{number(isPreview ? line.found : line.removed)}</td>
            <td className="num">{number(line.held)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "11 months, default, version 1. From 21 October 2025 to 2 November 2025." */
function under(line: RetentionRunLine) {
  const rule = `${period(line.years, line.months)}, ${line.ruleOwn ? "our own rule" : "default"}, version ${line.ruleVersion}.`;
  if (!line.oldest || !line.newest) return rule;
  const days = line.oldest === line.newest ? `Of ${day(line.oldest)}` : `From ${day(line.oldest)} to ${day(line.newest)}`;
  return `${rule} ${days}.`;
}
