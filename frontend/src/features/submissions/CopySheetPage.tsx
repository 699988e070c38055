import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { Link, useParams } from "react-router";
import type { CpdRecord } from "@/api/generated";
import { getCpdRecordOptions } from "@/api/generated/@tanstack/react-query.gen";
import { CopyField } from "@/ui/CopyField";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { SubmitForm } from "./SubmitForm";
import { SubmittedBefore } from "./SubmittedBefore";
import { answersOf, lengthOf } from "./answers";

/** What other features offer to do with one record, such as taking it away as a file. */
type Part = ComponentType<{ id: string }>;

/** A record, answer by answer, to be copied into the regulator's own form. */
export function CopySheetPage({ Take }: { Take?: Part }) {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getCpdRecordOptions({ path: { id } }));
  if (error && !data)
    return (
      <Page title="Copy sheet">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  const title = data ? `Copy ${data.title || "a record without a title yet"}` : "Copy sheet";
  return (
    <Page title={title}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
          <li>
            <Link to={`/cpd/${id}`}>Record</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        Each answer in the order of Social Work England’s form. Copy it, paste it there, and come back to say that you submitted
        it.
      </p>
      {data ? <Sheet record={data} Take={Take} /> : <Skeleton lines={10} />}
    </Page>
  );
}

function Sheet({ record, Take }: { record: CpdRecord; Take: Part | undefined }) {
  const answers = answersOf({ ...record, peerText: record.peer?.text });
  return (
    <>
      {answers.map(({ key, label, text, long }) =>
        text.trim() === "" ? (
          <p className="ev-spaced-l" key={key}>
            <b>{label}</b>
            <br />
            <span className="ev-quiet">Nothing is written here yet.</span>
          </p>
        ) : (
          <CopyField key={key} name={key} label={label} hint={lengthOf(text)} text={text} rows={long ? 6 : 1} />
        ),
      )}
      {Take && record.mine && <Take id={record.id} />}
      {record.mine && record.stage !== "planned" && (
        <section className="ev-form__section ev-spaced-top" aria-labelledby="submit">
          <h2 id="submit">I submitted this</h2>
          <div>
            <SubmittedBefore recordId={record.id} />
            <SubmitForm record={record} />
          </div>
        </section>
      )}
    </>
  );
}
