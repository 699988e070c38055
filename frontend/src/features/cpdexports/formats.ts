import { exportCpd, exportCpdDocument, type ExportCpdData, type ExportCpdDocumentData } from "@/api/generated";
import type { Choice } from "@/ui/Select";
import { save } from "@/ui/save";

type Which = NonNullable<ExportCpdData["query"]>;
type Format = ExportCpdDocumentData["query"]["as"] | "json";

export const formats: (Choice & { value: Format })[] = [
  { value: "pdf", name: "PDF", hint: "To print or send. It works with a screen reader." },
  { value: "docx", name: "Word", hint: "To go on writing" },
  { value: "html", name: "Web page", hint: "One page that opens in any browser" },
  { value: "csv", name: "Spreadsheet (CSV)", hint: "One row for each record" },
  { value: "json", name: "JSON", hint: "Everything, to bring to another Evident" },
];

export const isFormat = (value: string | undefined): value is Format => formats.some((format) => format.value === value);

export async function fetchRecords(as: Format, which: Which): Promise<unknown> {
  const file = { parseAs: "blob", throwOnError: true } as const;
  const answer =
    as === "json" ? await exportCpd({ query: which, ...file }) : await exportCpdDocument({ query: { as, ...which }, ...file });
  return answer.data;
}

/** Fetches the file and gives it to the person. */
export async function takeRecords(as: Format, which: Which) {
  save((await fetchRecords(as, which)) as BlobPart, `my-cpd.${as}`);
}
