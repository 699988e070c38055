import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { InvitationFile, InvitationFileRow } from "@/api/generated";
import { listInvitationFileRowsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { Trouble } from "@/ui/Trouble";
import { kindName } from "@/ui/memberships";
import { number } from "./words";

type Outcome = InvitationFileRow["outcome"];

/** The rows as they were written, those to put right first. */
export function FileRows({ file }: { file: InvitationFile }) {
  const [search] = useSearchParams();
  const { ready, known, problem } = file.counts;
  const outcome = (search.get("show") ?? (problem > 0 ? "problem" : "ready")) as Outcome;
  const { data, error, refetch } = useQuery({
    ...listInvitationFileRowsOptions({
      path: { organisationId: file.organisationId, id: file.id },
      query: { outcome, page: Number(search.get("page") ?? 1) },
    }),
    placeholderData: keepPreviousData,
  });
  const tabs = [
    ["problem", `To put right ${number(problem)}`],
    ["ready", `Ready ${number(ready)}`],
    ["known", `You have them ${number(known)}`],
  ] as const;
  return (
    <section aria-label="Rows">
      <Tabs tabs={tabs} shown={outcome} />
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && <p>None.</p>}
      <ol className="ev-list">
        {data?.items.map((row) => (
          <Row key={row.position} row={row} />
        ))}
      </ol>
      {data && <Pagination page={data.page} size={data.size} total={data.total} />}
    </section>
  );
}

function Row({ row }: { row: InvitationFileRow }) {
  const name = [row.givenName, row.familyName].filter(Boolean).join(" ");
  const more = [row.kind && kindName(row.kind), row.team, row.serviceArea, row.household, row.roles, row.startsOn, row.endsOn];
  return (
    <li className="ev-tight ev-people__mail">
      <p className="ev-small ev-quiet">Line {number(row.line)}</p>
      <p>
        <b>{name || "No name"}</b> {row.email}
      </p>
      <p className="ev-small">{more.filter(Boolean).join(", ")}</p>
      {row.problems.map((fault) => (
        <p className="ev-fault" key={fault.column + fault.message}>
          <b>{fault.column}:</b> {fault.message}
        </p>
      ))}
    </li>
  );
}
