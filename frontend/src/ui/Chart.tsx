import type { ReactNode } from "react";

type Props = {
  title: string;
  says: string;
  table?: ReactNode;
  counts?: string | undefined;
  file?: ReactNode;
  children: ReactNode;
};

/** A chart with the sentence that says what it shows, the same as a table, what it counts, and a file to take away. */
export function Chart({ title, says, table, counts, file, children }: Props) {
  return (
    <figure className="ev-chart ev-card ev-card--roomy">
      <figcaption>
        <h2>{title}</h2>
        <p className="ev-chart__says">{says}</p>
      </figcaption>
      {children}
      <div className="ev-chart__foot">
        {table && (
          <details className="ev-define">
            <summary>Show as a table</summary>
            {table}
          </details>
        )}
        {counts && (
          <details className="ev-define">
            <summary>What this counts</summary>
            <p>{counts}</p>
          </details>
        )}
        {file}
      </div>
    </figure>
  );
}
