import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addAttachment } from "@/api/generated";
import { asProblem, fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileInput } from "@/ui/FileInput";

/** What went wrong, at the field: a file is refused for what it is, and for how much there is already. */
const said = (error: unknown) => {
  const { file, fileName } = fieldErrors(error);
  return file ?? fileName ?? (error ? (asProblem(error)?.detail ?? "The file could not be sent. Try again") : undefined);
};

export function AddFile({ kind, thingId }: { kind: string; thingId: string }) {
  const cache = useQueryClient();
  const [round, setRound] = useState(0);
  const [missing, setMissing] = useState(false);
  const add = useMutation({
    mutationFn: async (file: File) =>
      (await addAttachment({ body: file, query: { kind, thingId, fileName: file.name.slice(-190) }, throwOnError: true })).data,
    onSuccess: async () => {
      setRound((n) => n + 1);
      await cache.invalidateQueries();
    },
  });
  return (
    <form
      key={round}
      noValidate
      aria-label="A file to add"
      onSubmit={(event) => {
        event.preventDefault();
        const file = (event.currentTarget.elements.namedItem("file") as HTMLInputElement).files?.[0];
        setMissing(!file);
        if (file) add.mutate(file);
        else document.getElementById("file")?.focus();
      }}
    >
      {add.error && <ErrorSummary error={add.error} fieldFor={() => "file"} />}
      <FileInput
        name="file"
        label="Add a file"
        hint="PDF, Word, Excel, PowerPoint, OpenDocument, a picture, plain text or a recording, up to 10 MB. Leave out what names people you work with."
        error={missing ? "Choose a file" : said(add.error)}
      />
      <p className="ev-row">
        <button className="govuk-button govuk-button--secondary" disabled={add.isPending}>
          Add the file
        </button>
        <span role="status">{add.isPending ? "Sending the file" : add.isSuccess ? `${add.data.name} was added` : ""}</span>
      </p>
    </form>
  );
}
