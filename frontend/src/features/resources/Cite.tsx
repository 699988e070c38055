import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { exportResources, type CiteResourceData } from "@/api/generated";
import { citeResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { referenceFiles, type ReferenceFile } from "@/ui/references";
import { save } from "@/ui/save";

const styles = [
  ["harvard", "Harvard"],
  ["apa", "APA"],
  ["vancouver", "Vancouver"],
] as const;
type Style = NonNullable<NonNullable<CiteResourceData["query"]>["style"]>;

/** The reference, to copy or to take into a reference manager. */
export function Cite({ id }: { id: string }) {
  const [style, setStyle] = useState<Style>("harvard");
  const [copied, setCopied] = useState("");
  const { data } = useQuery(citeResourceOptions({ path: { id }, query: { style } }));
  const download = useMutation({
    mutationFn: async (file: ReferenceFile) => {
      const { data: text } = await exportResources({
        query: { format: file.value, id: [id] },
        parseAs: "text",
        throwOnError: true,
      });
      save(String(text), `evident.${file.ending}`);
    },
  });
  return (
    <section aria-labelledby="cite">
      <h2 id="cite" className="ev-spaced">
        Cite it
      </h2>
      <p className="ev-chips ev-spaced">
        {styles.map(([value, name]) => (
          <button className="ev-chip" type="button" key={value} aria-pressed={value === style} onClick={() => setStyle(value)}>
            {name}
          </button>
        ))}
      </p>
      <p className="ev-card ev-card--soft ev-spaced" aria-live="polite">
        {data?.text ?? "Loading"}
      </p>
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          onClick={() => void navigator.clipboard.writeText(data?.text ?? "").then(() => setCopied(data?.text ?? ""))}
        >
          Copy
        </button>
        {referenceFiles.map((file) => (
          <button className="ev-chip" type="button" key={file.value} onClick={() => download.mutate(file)}>
            {file.name} file
          </button>
        ))}
        <span role="status">
          {download.isError
            ? "The file could not be fetched. Try again."
            : copied !== "" && copied === data?.text
              ? "Copied"
              : ""}
        </span>
      </p>
    </section>
  );
}
