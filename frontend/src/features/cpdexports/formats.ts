import { exportCpd, type ExportCpdData } from "@/api/generated";
import type { Choice } from "@/ui/Select";
import { save } from "@/ui/save";

type Query = ExportCpdData["query"];
type Format = Query["as"];

export const formats: (Choice & { value: Format })[] = [
  { value: "pdf", name: "PDF", hint: "To print or send. It works with a screen reader." },
  { value: "docx", name: "Word", hint: "To go on writing" },
  { value: "html", name: "Web page", hint: "One page that opens in any browser" },
  { value: "csv", name: "Spreadsheet (CSV)", hint: "One row for each record" },
  { value: "json", name: "JSON", hint: "Everything, to bring to another Evident" },
];

export const isFormat = (value: string | undefined): value is Format => formats.some((format) => format.value === value);

/** Fetches the file and gives it to the person. */
export async function fetchRecords(as: Format, which: Omit<Query, "as">) {
  const { data } = await exportCpd({ query: { as, ...which }, parseAs: "blob", throwOnError: true });
  save(data as unknown as BlobPart, `my-cpd.${as}`);
}
