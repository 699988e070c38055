import { useMutation, useQueryClient } from "@tanstack/react-query";
import { downloadAttachment, removeAttachment, reviseAttachment, type Attachment } from "@/api/generated";
import { listAttachmentsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { Download } from "@/ui/Download";
import { Sure } from "@/ui/Sure";
import { kindNames, sizeOf } from "./words";

/** One file: what it is, who may have it, and how to take it away. */
export function FileRow({ file }: { file: Attachment }) {
  const { revise, remove } = useActs(file);
  const error = revise.error ?? remove.error;
  return (
    <li className="ev-stack">
      <div>
        <b className="ev-file__name">{file.name}</b>
        <p className="ev-meta">
          <span>{kindNames[file.type]}</span>
          <span>{sizeOf(file.bytes)}</span>
          <span>{file.scanned ? "No virus found" : "Not scanned for viruses"}</span>
        </p>
      </div>
      {error && <p role="alert">{asProblem(error)?.detail ?? describe(asProblem(error))}</p>}
      {file.allowed.includes("revise") && (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={`readers-${file.id}`}
              checked={file.forReaders}
              disabled={revise.isPending}
              onChange={(event) => revise.mutate(event.target.checked)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`readers-${file.id}`}>
              People I share this with may download it<span className="govuk-visually-hidden">: {file.name}</span>
            </label>
          </div>
        </div>
      )}
      <div className="ev-row">
        <Download
          words={`Download ${file.name}`}
          name={file.name}
          fetchFile={async () => (await downloadAttachment({ path: { id: file.id }, parseAs: "blob", throwOnError: true })).data}
        />
      </div>
      {file.allowed.includes("remove") && (
        <Sure title="Remove" about={file.name} button="Remove it for good" busy={remove.isPending} act={() => remove.mutate()}>
          <p>The file cannot be brought back.</p>
        </Sure>
      )}
    </li>
  );
}

function useActs(file: Attachment) {
  const cache = useQueryClient();
  const path = { id: file.id };
  const onSettled = () =>
    cache.invalidateQueries({ queryKey: [{ _id: listAttachmentsQueryKey({ query: { kind: "", thingId: "" } })[0]._id }] });
  return {
    revise: useMutation({
      mutationFn: (forReaders: boolean) =>
        reviseAttachment({ path, headers: ifMatch(file.version), body: { forReaders }, throwOnError: true }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: () => removeAttachment({ path, throwOnError: true }), onSettled }),
  };
}
