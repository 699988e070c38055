import { exportCpd } from "@/api/generated";
import { Download } from "@/ui/Download";
import { formats } from "./formats";

/** One record as a file, in each form. */
export function TakeRecord({ id }: { id: string }) {
  return (
    <ul className="ev-row">
      {formats
        .filter(({ value }) => value === "pdf" || value === "docx")
        .map(({ value, name }) => (
          <li key={value}>
            <Download
              words={`As ${name === "Word" ? "a Word document" : `a ${name}`}`}
              name={`my-cpd.${value}`}
              fetchFile={async () =>
                (await exportCpd({ query: { as: value, id: [id] }, parseAs: "blob", throwOnError: true })).data
              }
            />
          </li>
        ))}
    </ul>
  );
}
