import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { exportResources, exportSearch } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { referenceFiles } from "@/ui/references";
import { save } from "@/ui/save";
import { asked } from "./asked";

const MOST = 10_000;

/** References to take into a reference manager: those ticked, or all that the search finds. */
export function TakeAway({ ticked, total, clear }: { ticked: string[]; total: number; clear: () => void }) {
  const [search] = useSearchParams();
  const [n, setN] = useState(0);
  const file = referenceFiles[n] ?? referenceFiles[0];
  const fetchFile = useMutation({
    mutationFn: async (ids: string[]) => {
      const { data } =
        ids.length > 0
          ? await exportResources({ query: { format: file.value, id: ids }, parseAs: "blob", throwOnError: true })
          : await exportSearch({ query: { ...asked(search), as: file.value }, parseAs: "blob", throwOnError: true });
      save(data as BlobPart, `evident.${file.ending}`);
    },
  });
  const all = total > MOST ? `the first ${MOST.toLocaleString("en-GB")}` : `all ${total.toLocaleString("en-GB")}`;
  const says = fetchFile.isPending
    ? "Fetching the file"
    : fetchFile.isError
      ? "The file could not be fetched. Try again."
      : fetchFile.isSuccess
        ? "Downloaded"
        : "";
  return (
    <section className={`ev-takeaway${ticked.length > 0 ? " ev-takeaway--near" : ""}`} aria-label="References">
      <label htmlFor="as">References as</label>
      <select className="govuk-select" id="as" value={n} onChange={(event) => setN(Number(event.target.value))}>
        {referenceFiles.map((each, at) => (
          <option key={each.value} value={at}>
            {each.name}
          </option>
        ))}
      </select>
      {ticked.length > 0 && (
        <>
          <button className="govuk-button" type="button" disabled={fetchFile.isPending} onClick={() => fetchFile.mutate(ticked)}>
            <Icon name="download" /> Download {ticked.length} ticked
          </button>
          <button className="ev-link" type="button" onClick={clear}>
            Untick
          </button>
        </>
      )}
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        disabled={fetchFile.isPending}
        onClick={() => fetchFile.mutate([])}
      >
        <Icon name="download" /> Download {all}
      </button>
      <span role="status">{says}</span>
    </section>
  );
}
