import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ComponentType } from "react";
import { Link, useSearchParams } from "react-router";
import { restoreCpdRecord, type CpdRecordSummary } from "@/api/generated";
import { listCpdRecordsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { eventTime } from "@/ui/eventTimes";
import { asked, isNarrowed } from "./asked";
import { kindName, stageWords, stillToWrite, titleOf, when } from "./words";

type Card = ComponentType<{ record: CpdRecordSummary }> | undefined;

/** Pieces as they happened, the last first. */
export function Pieces({ Card }: { Card: Card }) {
  const [search] = useSearchParams();
  const query = asked(search);
  const { data, error, refetch } = useQuery({ ...listCpdRecordsOptions({ query }), staleTime: 0 });
  const [said, setSaid] = useState<string>();
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {data.total === 1 ? "1 piece" : `${data.total} pieces`}
      </p>
      <Done words={said} />
      {data.total === 0 && <Nothing narrowed={isNarrowed(search)} />}
      <ol className="ev-timeline">
        {data.items.map((record) => (
          <li key={record.id}>
            <span className="t">{when(record)}</span>
            {record.binnedAt ? <Binned record={record} restored={setSaid} /> : <Piece record={record} Card={Card} />}
          </li>
        ))}
      </ol>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return (
    <div className="ev-empty">
      <p>
        {narrowed ? "No piece is like this." : "Nothing here yet. Begin with something you read, saw or talked about this week."}
      </p>
      {narrowed ? <Link to="/cpd">Show everything</Link> : <Link to="/cpd/new">Write your first piece</Link>}
    </div>
  );
}

function Piece({ record, Card }: { record: CpdRecordSummary; Card: Card }) {
  const done = record.stage === "complete";
  return (
    <div className={`ev-card ev-piece${done ? " ev-card--flat" : record.stage === "planned" ? " ev-card--soft" : ""}`}>
      <p className="ev-row">
        <span className={`ev-tag${done ? " ev-tag--good" : record.stage === "draft" ? " ev-tag--warn" : ""}`}>
          {done && <Icon name="check" />} {stageWords(record)}
        </span>
        {record.peer && <span className="ev-tag">With peer reflection</span>}
        {!done && <span className="ev-small ev-quiet">{`Saved ${day(record.updatedAt)} ${eventTime(record.updatedAt)}`}</span>}
      </p>
      <h3>
        <Link to={`/cpd/${record.id}`}>{titleOf(record)}</Link>
      </h3>
      <p>{done ? [kindName(record.kind), record.start].filter(Boolean).join(". ") : stillToWrite(record.missing)}</p>
      <div className="ev-row">
        {!done && (
          <Link className="govuk-button" to={`/cpd/${record.id}/edit`}>
            Carry on writing<span className="govuk-visually-hidden">: {titleOf(record)}</span>
          </Link>
        )}
        {Card && <Card record={record} />}
      </div>
    </div>
  );
}

function Binned({ record, restored }: { record: CpdRecordSummary; restored: (words: string) => void }) {
  const cache = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreCpdRecord({ path: { id: record.id }, throwOnError: true }),
    onSuccess: async () => {
      restored(`“${titleOf(record)}” is back among your pieces`);
      await cache.invalidateQueries();
    },
  });
  return (
    <div className="ev-card ev-card--soft ev-piece">
      {restore.isError && <ErrorSummary error={restore.error} />}
      <h3>{titleOf(record)}</h3>
      <p className="ev-quiet">{`Thrown away on ${day(record.binnedAt ?? "")}. It goes for good after 30 days.`}</p>
      <button className="govuk-button govuk-button--secondary" type="button" onClick={() => restore.mutate()}>
        Put it back<span className="govuk-visually-hidden">: {titleOf(record)}</span>
      </button>
    </div>
  );
}
