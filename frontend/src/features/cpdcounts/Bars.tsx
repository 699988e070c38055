import type { CpdCountsLine } from "@/api/generated";
import { parts } from "./words";

const HEIGHT = 44;

/** One bar for each state, drawn to the same measure; the sentence above and the table below say the same. */
export function Bars({ line }: { line: CpdCountsLine }) {
  const known =
    line.begun === undefined && line.notReady !== undefined
      ? [
          { name: "Ready", count: line.ready },
          { name: "Not ready yet", count: line.notReady },
        ]
      : parts.map(({ key, name }) => ({ name, count: line[key] }));
  const told = known.flatMap(({ name, count }) => (count === undefined ? [] : [{ name, count }]));
  const most = Math.max(...told.map(({ count }) => count), 1);
  if (told.length === 0) return null;
  return (
    <svg
      className="ev-state-bars"
      viewBox={`0 0 340 ${told.length * HEIGHT}`}
      role="img"
      aria-label={told.map(({ name, count }) => `${name}: ${count}`).join(", ")}
    >
      {told.map(({ name, count }, at) => (
        <g key={name} transform={`translate(0 ${at * HEIGHT})`}>
          <text x="0" y="14">
            {name}
          </text>
          <rect className={`bar-${at}`} x="0" y="20" rx="3" height="14" width={Math.max((count / most) * 290, 4)} />
          <text className="n" x={Math.max((count / most) * 290, 4) + 8} y="32">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
