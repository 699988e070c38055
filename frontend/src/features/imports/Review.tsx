import { Link, useSearchParams } from "react-router";
import type { Import } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { Icon } from "@/ui/Icon";
import { Note } from "@/ui/Note";
import { Tabs } from "@/ui/Tabs";
import { Discard } from "./Discard";
import { Report } from "./Report";
import { Rows, type Outcome } from "./Rows";
import { count } from "./fields";
import { useActs } from "./useImport";

/** What is in the file, by what is known of it. Nothing is added before the doubtful ones are decided. */
export function Review({ item }: { item: Import }) {
  const [search] = useSearchParams();
  const { isNew, duplicate, doubtful, problem, noted } = item.counts;
  const tabs = (
    [
      ["new", "New", isNew],
      ["duplicate", "We have them", duplicate],
      ["doubtful", "Doubtful", doubtful],
      ["problem", "Problems", problem],
      ["noted", "Mended", noted],
    ] as const
  ).map(([value, name, n]) => [value, `${name} (${n.toLocaleString("en-GB")})`] as const);
  const first: Outcome = doubtful > 0 ? "doubtful" : "new";
  const shown = (tabs.find(([value]) => value === search.get("show"))?.[0] ?? first) as Outcome;
  return (
    <>
      <h1 className="ev-spaced">Look at {item.fileName}</h1>
      {item.message && (
        <div className="ev-spaced">
          <Note kind="warn">{item.message}</Note>
        </div>
      )}
      <div className="ev-split ev-split--aside ev-split--aside-first">
        <Ready item={item} />
        <section aria-label="Records">
          <Tabs tabs={tabs} shown={shown} />
          <Rows key={shown} item={item} outcome={shown} page={Number(search.get("page") ?? 1)} />
          <div className="ev-stack ev-spaced-top">
            <Report item={item} />
            {item.allowed.includes("settings") && (
              <p>
                <Link to={`/imports/${item.id}/settings`}>Change how it is read</Link>
              </p>
            )}
            <Discard item={item} />
          </div>
        </section>
      </div>
    </>
  );
}

function Ready({ item }: { item: Import }) {
  const { add } = useActs(item);
  const { undecided, toAdd, problem } = item.counts;
  return (
    <aside className="ev-stack ev-sticky" aria-label="Adding">
      <section className="ev-card ev-card--brand" aria-live="polite">
        <h2 className="govuk-heading-m">{undecided > 0 ? "Not ready yet" : `${count(toAdd, "record")} to add`}</h2>
        {undecided > 0 && (
          <p>
            {count(undecided, "doubtful record waits", "doubtful records wait")} for your decision.{" "}
            <Link to="?show=doubtful">Go to them</Link>
          </p>
        )}
        {problem > 0 && <p>{count(problem, "record")} cannot be added. The report says why.</p>}
        {add.error && (
          <p role="alert">
            <b>{asProblem(add.error)?.detail ?? describe(asProblem(add.error))}</b>
          </p>
        )}
        {undecided === 0 && toAdd > 0 && item.allowed.includes("add") && (
          <p>
            <button className="govuk-button" type="button" disabled={add.isPending} onClick={() => add.mutate()}>
              Add {count(toAdd, "record")} <Icon name="arrow" />
            </button>
          </p>
        )}
        {undecided === 0 && toAdd === 0 && <p>There is nothing new in this file.</p>}
      </section>
    </aside>
  );
}
