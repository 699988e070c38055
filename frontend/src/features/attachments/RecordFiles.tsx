import { useQuery } from "@tanstack/react-query";
import { listAttachmentsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AddFile } from "./AddFile";
import { FileRow } from "./FileRow";

type Props = { kind: string; thingId: string; mine: boolean };

/** The files beside a thing. Whose it is adds and removes them; others take away what they were given. */
export function RecordFiles({ kind, thingId, mine }: Props) {
  const { data, error, refetch } = useQuery(listAttachmentsOptions({ query: { kind, thingId, size: 20 } }));
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  if (!mine && data.total === 0) return null;
  return (
    <section className="ev-stack" aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">
        Files
      </h2>
      {data.total === 0 && <p className="ev-quiet">No files yet.</p>}
      {data.total > 0 && (
        <ul className="ev-list">
          {data.items.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      )}
      {mine && <AddFile kind={kind} thingId={thingId} />}
    </section>
  );
}
