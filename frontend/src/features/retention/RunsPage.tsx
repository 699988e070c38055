import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { every } from "@/api/every";
import { previewRetention, type RetentionRun } from "@/api/generated";
import { listRetentionRunsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Pagination } from "@/ui/Pagination";
import { PrivacyPage } from "@/ui/PrivacyPage";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { Switch } from "./Switch";
import { isWorking, number, records, runStates } from "./words";

export function RunsPage() {
  return (
    <PrivacyPage title="What goes" lead="What has been kept for the whole of its time. A preview counts it and removes nothing.">
      {(id) => (
        <div className="ev-stack-l">
          <Switch id={id} />
          <Look id={id} />
          <Log id={id} />
        </div>
      )}
    </PrivacyPage>
  );
}

function Look({ id }: { id: string }) {
  const key = useRef(crypto.randomUUID());
  const navigate = useNavigate();
  const cache = useQueryClient();
  const look = useMutation({
    mutationFn: async () =>
      (await previewRetention({ path: { id }, headers: { "Idempotency-Key": key.current }, throwOnError: true })).data,
    onSuccess: async (run) => {
      await navigate(`/admin/privacy/runs/${run.id}?organisation=${id}`);
      await cache.invalidateQueries();
    },
  });
  return (
    <div>
      <button className="govuk-button" type="button" disabled={look.isPending} onClick={() => look.mutate()}>
        Look at what would go today
      </button>
      {look.isError && <p role="alert">We could not start. Try again.</p>}
    </div>
  );
}

function Log({ id }: { id: string }) {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery({
    ...listRetentionRunsOptions({ path: { id }, query: { page } }),
    refetchInterval: every(2_000, ({ items }) => items.some(isWorking)),
  });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="ev-spaced">
        Previews and removals
      </h2>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>Nobody has looked yet. Nothing has gone.</p>
        </div>
      )}
      <ul className="ev-list">
        {data.items.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </section>
  );
}

function Run({ run }: { run: RetentionRun }) {
  const what = run.kind === "preview" ? "Preview" : "Removal";
  return (
    <li className="ev-row ev-between">
      <div>
        <Link to={`/admin/privacy/runs/${run.id}?organisation=${run.organisationId}`}>
          <b>
            {what} of {day(run.startedAt)}
          </b>
        </Link>
        <p className="ev-small ev-quiet">
          {run.kind === "preview" ? (run.askedBy ?? "Somebody who has left") : "By night"}
          {run.held > 0 && `, ${number(run.held)} kept by a legal hold`}
        </p>
      </div>
      <p>
        {run.state === "done"
          ? run.kind === "preview"
            ? `${records(run.found)} past their time`
            : `${records(run.removed)} removed`
          : runStates[run.state]}
      </p>
    </li>
  );
}
