type Counts = { practice: number; people: number; research: number };
type Props = Counts & { title: string; says: string };

const sides = [
  { side: "practice", edge: "M112.3,35.2 25.6,184.8", x: 69, y: 110 },
  { side: "people", edge: "M127.7,35.2 214.3,184.8", x: 171, y: 110 },
  { side: "research", edge: "M33.3,198 206.7,198", x: 120, y: 198 },
] as const;

/** The balance of evidence: each side takes the room it has. What nobody has added yet is dashed. */
export function Triangle({ title, says, ...counts }: Props) {
  const [x, y] = meeting(counts);
  const some = (side: keyof Counts) => counts[side] > 0;
  return (
    <svg className="ev-tri" viewBox="0 0 240 226" role="img" aria-label={`${title}. ${says}`}>
      <polygon className={some("practice") ? "f-practice" : "f-none"} points={`120,22 18,198 ${x},${y}`} />
      <polygon className={some("people") ? "f-people" : "f-none"} points={`120,22 222,198 ${x},${y}`} />
      <polygon className={some("research") ? "f-research" : "f-none"} points={`18,198 222,198 ${x},${y}`} />
      <path className="seam" d={`M120,22 ${x},${y} 18,198 M${x},${y} 222,198`} />
      {sides.map(({ side, edge, x: cx, y: cy }) => (
        <g key={side}>
          <path className={`edge ${some(side) ? `e-${side}` : "e-none"}`} d={edge} />
          <circle className={`disc ${some(side) ? `d-${side}` : "d-none"}`} cx={cx} cy={cy} r="23" />
          {!some(side) && <circle className="ring" cx={cx} cy={cy} r="19" />}
          <use
            className={`glyph${some(side) ? "" : " glyph--none"}`}
            href={`/glyphs.svg#g-${side}`}
            x={cx - 13.5}
            y={cy - 13.5}
            width="27"
            height="27"
          />
        </g>
      ))}
    </svg>
  );
}

/** Where the three meet: the further from an edge, the more that side has. No side is squeezed out of sight. */
function meeting(counts: Counts): [number, number] {
  const all = counts.practice + counts.people + counts.research;
  const share = (n: number) => (all === 0 ? 1 / 3 : 0.08 + 0.76 * (n / all));
  const [p, v, r] = [share(counts.practice), share(counts.people), share(counts.research)];
  return [Math.round(r * 120 + v * 18 + p * 222), Math.round(r * 22 + v * 198 + p * 198)];
}
