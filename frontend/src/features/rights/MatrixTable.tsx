import { Fragment } from "react";
import type { RightWords } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { byArea, has, type Column } from "./matrix";

type Props = { title: string; rights: RightWords[]; columns: Column[] };

/** Rights down, roles across. Both headers stay in sight. */
export function MatrixTable({ title, rights, columns }: Props) {
  return (
    <div className="ev-matrix">
      <table>
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            {columns.map((column) => (
              <th scope="col" key={column.key}>
                <span>{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byArea(rights).map(([area, rows]) => (
            <Fragment key={area}>
              <tr className="ev-matrix__area">
                <th scope="rowgroup">{area}</th>
                <td colSpan={columns.length} />
              </tr>
              {rows.map((right) => (
                <tr key={right.right}>
                  <th scope="row">{right.words}</th>
                  {columns.map(({ key }) => (
                    <Cell key={key} yes={has(right, key)} />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ yes }: { yes: boolean }) {
  return (
    <td className={yes ? "ev-matrix__yes" : "ev-matrix__no"}>
      {yes ? <Icon name="check" /> : <span aria-hidden="true">–</span>}
      <span className="govuk-visually-hidden">{yes ? "Yes" : "No"}</span>
    </td>
  );
}
