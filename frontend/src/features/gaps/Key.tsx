import type { Standing } from "./gaps";

const words: Record<Standing, string> = {
  hole: "Nothing",
  old: "Nothing recent",
  held: "Something recent",
};

/** A glyph of its own for each standing: told apart by shape and words, not by colour. */
export function Mark({ standing }: { standing: Standing }) {
  return (
    <svg className={`ev-gap__mark ev-gap__mark--${standing}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" />
      {standing === "old" && <path d="M10 2a8 8 0 0 1 0 16z" />}
      {standing === "held" && <path d="m6 10 3 3 5-6" />}
      {standing === "hole" && <path d="m4.500 15.500 11-11" />}
    </svg>
  );
}

export function Key() {
  return (
    <ul className="ev-row ev-spaced ev-small" aria-label="What the marks mean">
      {(Object.keys(words) as Standing[]).map((standing) => (
        <li className="ev-row ev-row--tight" key={standing}>
          <Mark standing={standing} />
          {words[standing]}
        </li>
      ))}
    </ul>
  );
}
