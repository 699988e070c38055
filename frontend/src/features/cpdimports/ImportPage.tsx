import { Link, useNavigate, useParams } from "react-router";
import type { CpdImport } from "@/api/generated";
import { asProblem, describe } from "@/api/problem";
import { Done } from "@/ui/Done";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { Trouble } from "@/ui/Trouble";
import { Columns } from "./Columns";
import { Rows } from "./Rows";
import { count } from "./fields";
import { useActs, useCpdImport } from "./useCpdImport";

/** A file of somebody's records: what each row becomes, before and after it is added. */
export function ImportPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useCpdImport(id);
  if (error && !data)
    return (
      <Page title="Import">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title={data ? `Records in ${data.fileName}` : "Import"}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
          <li>
            <Link to="/cpd/import">Bring records from elsewhere</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{data ? `Records in ${data.fileName}` : "Import"}</h1>
      {data ? <Review key={data.state} item={data} /> : <Skeleton lines={8} />}
    </Page>
  );
}

function Review({ item }: { item: CpdImport }) {
  const { rows, isNew, duplicate, problem } = item.counts;
  const added = item.state === "added";
  return (
    <>
      <div className="ev-spaced">
        <Done words={added ? `${count(item.counts.chosen)} added to your CPD` : undefined} />
      </div>
      {added && (
        <p className="ev-spaced">
          <Link to="/cpd">Go to my records</Link>
        </p>
      )}
      <p className="ev-lead ev-spaced-l">
        {count(rows, "row")}: {isNew.toLocaleString("en-GB")} new, {duplicate.toLocaleString("en-GB")} you have already,{" "}
        {problem.toLocaleString("en-GB")} that cannot be added.
      </p>
      {item.allowed.includes("columns") && <Columns item={item} />}
      {item.allowed.includes("add") && <Add item={item} />}
      <Rows item={item} />
      <Discard item={item} />
    </>
  );
}

function Add({ item }: { item: CpdImport }) {
  const { add } = useActs(item);
  const chosen = item.counts.chosen;
  return (
    <section className="ev-card ev-card--brand ev-spaced-l" aria-label="Adding">
      {add.error && <p role="alert">{asProblem(add.error)?.detail ?? describe(asProblem(add.error))}</p>}
      {chosen === 0 ? (
        <p>No row is chosen.</p>
      ) : (
        <p>
          <button className="govuk-button" type="button" disabled={add.isPending} onClick={() => add.mutate()}>
            Add {count(chosen)}
          </button>
        </p>
      )}
      <p className="ev-small">What says everything that the form asks is added as complete, the rest as drafts.</p>
    </section>
  );
}

function Discard({ item }: { item: CpdImport }) {
  const navigate = useNavigate();
  const { discard } = useActs(item);
  return (
    <div className="ev-spaced-top">
      <Sure
        title="Discard this file"
        busy={discard.isPending}
        act={() => discard.mutate(undefined, { onSuccess: () => void navigate("/cpd/import") })}
      >
        <p>The rows go from this list. Records that were added stay.</p>
      </Sure>
    </div>
  );
}
