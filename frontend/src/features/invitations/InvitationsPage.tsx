import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { InvitationProgress, ListInvitationsData } from "@/api/generated";
import { listInvitationsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Files } from "./Files";
import { Line } from "./Line";
import { Progress } from "./Progress";
import { besideSending, useProgress } from "./useProgress";
import { number, stateNames, type State } from "./words";

const title = "Invitations";

/** Who was invited and how that stands; asked for again while anything is being sent. */
export function InvitationsPage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(organisation) => <Invitations organisation={organisation} />}
    </ForOrganisation>
  );
}

function Invitations({ organisation }: { organisation: string }) {
  const [search] = useSearchParams();
  const { link } = useOrganisationFor("people.invite");
  const path = { organisationId: organisation };
  const progress = useProgress(organisation);
  const query: NonNullable<ListInvitationsData["query"]> = { page: Number(search.get("page") ?? 1) };
  const [shown, fileId] = [search.get("show"), search.get("file")];
  if (shown) query.state = shown as State;
  if (fileId) query.fileId = fileId;
  const { data, error, refetch } = useQuery({
    ...listInvitationsOptions({ path, query }),
    placeholderData: keepPreviousData,
    refetchInterval: besideSending(progress),
  });
  return (
    <>
      <div className="ev-section-head ev-spaced-l">
        <h1>{title}</h1>
        <Link className="govuk-button" to={link("/invite")}>
          Invite people
        </Link>
      </div>
      {progress.data && <Progress organisation={organisation} progress={progress.data} />}
      <Files organisation={organisation} />
      {progress.data && <Show progress={progress.data} shown={shown ?? ""} />}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <div className="ev-empty">
          <p>{shown ? "No invitations like this." : "Nobody has been invited yet."}</p>
        </div>
      )}
      <ul className="ev-list ev-people">
        {data?.items.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </>
  );
}

function Show({ progress, shown }: { progress: InvitationProgress; shown: string }) {
  const [search] = useSearchParams();
  const to = (state: string) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    if (state) next.set("show", state);
    else next.delete("show");
    return `?${next}`;
  };
  const states = ["waiting", "sent", "accepted", "expired", "failed"] as const;
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Show">
      <Link className="ev-chip" to={to("")} aria-current={shown === "" ? "page" : undefined}>
        All
      </Link>
      {states.map((state) => (
        <Link className="ev-chip" key={state} to={to(state)} aria-current={shown === state ? "page" : undefined}>
          {stateNames[state]} {number(progress[state])}
        </Link>
      ))}
    </nav>
  );
}
