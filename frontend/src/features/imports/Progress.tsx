import type { Import } from "@/api/generated";
import { count } from "./fields";

/** Long work: how far it is, and that it may be left. */
export function Progress({ item }: { item: Import }) {
  const reading = item.state === "reading";
  const { read, isNew, duplicate, doubtful, problem, toAdd } = item.counts;
  return (
    <div className="ev-stack-l">
      <h1>{reading ? "Reading your file" : "Adding your records"}</h1>
      <div className="ev-progress">
        <progress aria-label={reading ? "Reading" : "Adding"} />
        <p aria-live="polite">
          {reading ? `${count(read, "record")} read so far` : `${count(toAdd, "record")} to add`}
          {reading &&
            isNew + duplicate + doubtful + problem > 0 &&
            `: ${isNew.toLocaleString("en-GB")} new, ${duplicate.toLocaleString("en-GB")} we have, ${doubtful.toLocaleString("en-GB")} doubtful, ${count(problem, "problem")}`}
        </p>
      </div>
      <p className="ev-quiet">You can leave this page. {item.fileName} waits for you under Imports.</p>
    </div>
  );
}
