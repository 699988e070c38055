import { Icon } from "./Icon";

export type Side = "practice" | "people" | "research" | "mixed";

export const sideNames: Record<Side, string> = {
  practice: "Practice knowledge",
  people: "People’s views",
  research: "Research",
  mixed: "More than one side",
};

/** The side of the evidence triangle that something rests on: disc, glyph and words together. */
export function Badge({ side, large }: { side: Side; large?: boolean }) {
  if (side === "mixed") return <span className="ev-tag">{sideNames.mixed}</span>;
  return (
    <span className={`ev-badge ev-side ev-side--${side}${large ? " ev-badge--l" : ""}`}>
      <span className="ev-badge__glyph">
        <Icon name={side} />
      </span>
      {sideNames[side]}
    </span>
  );
}
