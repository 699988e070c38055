import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { downloadCpdSubmission, takeBackCpdSubmission, type CpdSubmission } from "@/api/generated";
import { getCpdSubmissionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Download } from "@/ui/Download";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Frozen } from "./Frozen";
import { periodOf } from "./words";

/** What was submitted, as it was that day. */
export function SubmissionPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getCpdSubmissionOptions({ path: { id } }));
  if (error && !data)
    return (
      <Page title="What I submitted">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  const title = data ? `Submitted on ${day(data.summary.submittedOn)}` : "What I submitted";
  return (
    <Page title={title}>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/cpd">My CPD</Link>
          </li>
          <li>
            <Link to="/cpd/submissions">What I submitted</Link>
          </li>
        </ol>
      </nav>
      <h1 className="ev-spaced">{title}</h1>
      {data ? <Copy submission={data} /> : <Skeleton lines={10} />}
    </Page>
  );
}

function Copy({ submission: { summary, records } }: { submission: CpdSubmission }) {
  return (
    <>
      <p className="ev-meta ev-spaced">
        <span>{summary.name}</span>
        {periodOf(summary) && <span>{periodOf(summary)}</span>}
        <span>Noted on {day(summary.createdAt)}</span>
      </p>
      <div className="ev-spaced-l">
        <Note kind="good">
          <p>This copy stays as it was that day, whatever you change in your records.</p>
        </Note>
      </div>
      {records.map((record) => (
        <Frozen key={record.id} record={record} />
      ))}
      <div className="ev-stack ev-spaced-top">
        <Download
          words="Download the copy (JSON)"
          name="cpd-submission.json"
          fetchFile={async () =>
            (await downloadCpdSubmission({ path: { id: summary.id }, parseAs: "blob", throwOnError: true })).data
          }
        />
        <p className="ev-small ev-quiet ev-hash">
          Its fingerprint (SHA-256): <code>{summary.sha256}</code>
        </p>
        {summary.allowed.includes("take-back") && <TakeBack id={summary.id} />}
      </div>
    </>
  );
}

function TakeBack({ id }: { id: string }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const take = useMutation({
    mutationFn: () => takeBackCpdSubmission({ path: { id }, throwOnError: true }),
    onSuccess: async () => {
      await navigate("/cpd/submissions");
      await cache.invalidateQueries();
    },
  });
  return (
    <>
      {take.error && <p role="alert">{asProblem(take.error)?.detail ?? describe(asProblem(take.error))}</p>}
      <Sure title="I noted this by mistake" button="Take it back" busy={take.isPending} act={() => take.mutate()}>
        <p>This copy goes. Your records stay. You can do this for a day after you noted it.</p>
      </Sure>
    </>
  );
}
