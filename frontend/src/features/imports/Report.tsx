import { useMutation } from "@tanstack/react-query";
import { reportImport, type Import } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { save } from "@/ui/save";

/** What became of each record, as a file for a spreadsheet. */
export function Report({ item }: { item: Import }) {
  const report = useMutation({
    mutationFn: async () => {
      const { data } = await reportImport({ path: { id: item.id }, parseAs: "blob", throwOnError: true });
      save(data as unknown as BlobPart, "import-report.csv");
    },
  });
  if (!item.allowed.includes("report")) return null;
  return (
    <p className="ev-row">
      <button
        className="govuk-button govuk-button--secondary"
        type="button"
        disabled={report.isPending}
        onClick={() => report.mutate()}
      >
        <Icon name="download" /> Download the report
      </button>
      <span role="status">{report.isError ? "It could not be fetched. Try again." : report.isSuccess ? "Downloaded" : ""}</span>
    </p>
  );
}
