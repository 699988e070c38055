import { Link } from "react-router";
import type { ErasurePart, ErasurePreview } from "@/api/generated";

const groups = [
  ["goes", "What goes", "It is removed, and nobody can bring it back."],
  ["stays-without-name", "What stays, without a name", "Others use it. It no longer says who made it."],
  ["stays", "What stays, and why", "The law lets an organisation keep some records. They lead to a number, not to a name."],
] as const;

const total = (parts: ErasurePart[]) => parts.reduce((sum, { count }) => sum + count, 0).toLocaleString("en-GB");

/** What erasing would do, counted part by part. Nothing has been done. */
export function Preview({ preview }: { preview: ErasurePreview }) {
  return groups.map(([fate, heading, words]) => {
    const parts = preview.parts.filter(({ onErasure }) => onErasure === fate);
    if (parts.length === 0) return null;
    return (
      <section className={`ev-held ev-held--${fate}`} key={fate} aria-labelledby={fate}>
        <h2 id={fate}>
          {heading} <span className="ev-held__total">{total(parts)}</span>
        </h2>
        <p className="ev-quiet">{words}</p>
        <ul className="ev-held__counts">
          {parts.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </ul>
      </section>
    );
  });
}

function Part({ part }: { part: ErasurePart }) {
  return (
    <li>
      <span>
        {part.address ? <Link to={part.address}>{part.title}</Link> : part.title}
        {part.stays && <span className="ev-small ev-quiet ev-held__why">{part.stays}</span>}
      </span>
      <span className="ev-held__count">{part.count.toLocaleString("en-GB")}</span>
    </li>
  );
}
