import { useMutation } from "@tanstack/react-query";
import { downloadDataExport, type DataExport } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { day } from "@/ui/dates";
import { save } from "@/ui/save";

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const rows = (copy: DataExport) => `${copy.rows.toLocaleString("en-GB")} ${copy.rows === 1 ? "row" : "rows"}`;

/** One copy, at whatever stage it is. */
export function Copy({ copy }: { copy: DataExport }) {
  if (copy.state === "ready") return <Ready copy={copy} />;
  if (copy.state === "failed")
    return (
      <li>
        <h2 className="ev-result__title">The copy you asked for on {day(copy.createdAt)} could not be made</h2>
        <p>Nothing of it was kept. Ask for another one.</p>
      </li>
    );
  return (
    <li>
      <h2 className="ev-result__title">Your copy is being made</h2>
      <div className="ev-progress">
        <progress aria-label="Parts that are done" value={copy.partsDone} max={copy.parts} />
        <p>
          {copy.state === "waiting"
            ? "It begins in a moment."
            : `Part ${Math.min(copy.partsDone + 1, copy.parts)} of ${copy.parts}: ${copy.part ?? ""}. ${rows(copy)} so far.`}
        </p>
      </div>
      <p className="ev-quiet">You can leave this page. We tell you in your notices when it is ready.</p>
    </li>
  );
}

function Ready({ copy }: { copy: DataExport }) {
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await downloadDataExport({ path: { id: copy.id }, parseAs: "blob", throwOnError: true });
      save(data as unknown as BlobPart, "my-evident-data.zip");
    },
  });
  return (
    <li>
      <h2 className="ev-result__title">Your copy of {day(copy.readyAt ?? copy.createdAt)}</h2>
      <p className="ev-meta">
        <span>ZIP, {size(copy.bytes)}</span>
        <span>{rows(copy)}</span>
        <span>Deleted on {day(copy.expiresAt)}</span>
      </p>
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={download.isPending}
          onClick={() => download.mutate()}
        >
          <Icon name="download" /> Download it
        </button>
        <span role="status">
          {download.isError ? "It could not be fetched. Try again." : download.isSuccess ? "Downloaded" : ""}
        </span>
      </p>
    </li>
  );
}
