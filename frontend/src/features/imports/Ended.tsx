import { Link } from "react-router";
import type { Import } from "@/api/generated";
import { Note } from "@/ui/Note";
import { count } from "./fields";
import { Discard } from "./Discard";
import { Report } from "./Report";

/** Added, or refused: what became of it and what to do next. */
export function Ended({ item }: { item: Import }) {
  const { read, toAdd } = item.counts;
  if (item.state === "refused") {
    return (
      <div className="ev-stack">
        <h1>{item.fileName} could not be read</h1>
        <Note kind="warn">{item.message}</Note>
        <p>
          <Link className="govuk-button" to="/imports/new">
            Import another file
          </Link>
        </p>
        <Discard item={item} />
      </div>
    );
  }
  const drafts = item.settings?.status === "draft";
  return (
    <div className="ev-stack">
      <h1>{count(toAdd, "record")} added</h1>
      <p className="ev-lead">
        {(read - toAdd).toLocaleString("en-GB")} of {count(read, "record")} in {item.fileName} were left out. The report says why,
        record by record.
      </p>
      <Report item={item} />
      <p>
        <Link to={drafts ? "/our-resources?show=draft" : "/our-resources?show=published"}>Look at them in our resources</Link>
      </p>
      <p>
        <Link to="/imports/new">Import another file</Link>
      </p>
    </div>
  );
}
