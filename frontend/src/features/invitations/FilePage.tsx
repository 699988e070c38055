import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { every } from "@/api/every";
import type { InvitationFile } from "@/api/generated";
import { getInvitationFileOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Note } from "@/ui/Note";
import { useNamed } from "@/ui/onPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { people } from "@/ui/memberships";
import { FileRows } from "./FileRows";
import { Confirm, Refused } from "./FileActs";
import { useProgress } from "./useProgress";
import { number } from "./words";

/** A sheet: first what is in it, then how far the sending is. */
export function FilePage() {
  return (
    <ForOrganisation title="Sheet of people" right="people.invite">
      {(organisation) => <Sheet organisation={organisation} />}
    </ForOrganisation>
  );
}

function Sheet({ organisation }: { organisation: string }) {
  const { id = "" } = useParams();
  const { link } = useOrganisationFor("people.invite");
  const progress = useProgress(organisation);
  const { data, error, refetch } = useQuery({
    ...getInvitationFileOptions({ path: { organisationId: organisation, id } }),
    refetchInterval: every(1_500, ({ sending }) => sending.waiting > 0 && !progress.data?.paused),
  });
  useNamed(data?.fileName);
  return (
    <>
      <nav className="ev-crumbs" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to={link("/invitations")}>Invitations</Link>
          </li>
        </ol>
      </nav>
      {error && !data && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (data.state === "review" ? <Review file={data} /> : <Sent file={data} paused={progress.data?.paused ?? false} />)}
    </>
  );
}

function Review({ file }: { file: InvitationFile }) {
  const { ready, known, problem, rows } = file.counts;
  return (
    <div className="ev-stack-l">
      <div className="ev-stack ev-tight">
        <h1>{ready === 0 ? "Nobody to invite" : `${people(ready)} ready to invite`}</h1>
        <p className="ev-lead">
          {number(rows)} in {file.fileName}: {number(known)} you have already, {number(problem)} to put right.
        </p>
      </div>
      {file.ignored.length > 0 && (
        <Note kind="warn">We know nothing by these headings, and left them out: {file.ignored.join(", ")}.</Note>
      )}
      <Confirm file={file} />
      {problem > 0 && <Refused file={file} />}
      <FileRows file={file} />
    </div>
  );
}

function Sent({ file, paused }: { file: InvitationFile; paused: boolean }) {
  const { invited, sent, waiting, failed } = file.sending;
  const { link } = useOrganisationFor("people.invite");
  return (
    <div className="ev-stack-l">
      <h1>
        {waiting > 0 && paused ? "Sending is paused" : waiting > 0 ? `Inviting ${people(invited)}` : `${people(sent)} invited`}
      </h1>
      <div className="ev-progress">
        <progress aria-label="Sent" value={sent + failed} max={Math.max(invited, 1)} />
        <p>
          {number(sent)} of {number(invited)} sent{failed > 0 && `, ${number(failed)} could not be sent`}
        </p>
      </div>
      <p className="govuk-visually-hidden" role="status">
        {waiting === 0 && "All of it is done."}
      </p>
      {waiting > 0 && paused && <p>Nothing is sent until somebody goes on with it, under Invitations.</p>}
      {waiting > 0 && !paused && (
        <p className="ev-quiet">You can leave this page. It goes on, and waits for you under Invitations.</p>
      )}
      <p>
        <Link to={link(`/invitations?file=${file.id}`)}>See each invitation</Link>
      </p>
      {file.counts.problem > 0 && <Refused file={file} />}
      <FileRows file={file} />
    </div>
  );
}
