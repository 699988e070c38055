import type { ReactNode } from "react";
import type { Resource } from "@/api/generated";
import type { Words } from "@/api/useWords";

export type Errors = Partial<Record<string, string>>;
export type SectionProps = { known: Partial<Resource>; words: Words; errors: Errors };

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ev-form__section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
