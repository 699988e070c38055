import { Download } from "@/ui/Download";
import { fetchRecords, formats } from "./formats";

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
              fetchFile={() => fetchRecords(value, { id: [id] })}
            />
          </li>
        ))}
    </ul>
  );
}
