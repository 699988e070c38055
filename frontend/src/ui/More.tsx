import type { ReactNode } from "react";

/** What few people need: one line until it is wanted, holds something, or holds an error. */
export function More({ summary, open, children }: { summary: string; open: boolean; children: ReactNode }) {
  return (
    <details className="ev-more" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
