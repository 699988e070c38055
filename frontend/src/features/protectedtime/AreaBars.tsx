import { scaleLinear } from "d3-scale";
import { useId } from "react";
import type { AreaProtectedTime } from "@/api/generated";
import { inHours } from "./words";

type Props = { title: string; says: string; areas: AreaProtectedTime[] };

/** A bar for each service area, once for a wide and once for a narrow screen; one that is not told has none. */
export function AreaBars(props: Props) {
  return (
    <>
      <Bars {...props} width={720} name="wide" />
      <Bars {...props} width={340} name="narrow" />
    </>
  );
}

const ROW = 52;

function Bars({ title, says, areas, width, name }: Props & { width: number; name: string }) {
  const id = useId();
  const length = scaleLinear([0, Math.max(60, ...areas.map(({ minutes }) => minutes ?? 0))], [2, width]);
  const letters = Math.floor(width / 11);
  return (
    <svg
      className={`plot plot--${name} ev-area-bars`}
      viewBox={`0 0 ${width} ${areas.length * ROW}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{says}</desc>
      {areas.map((area, n) => (
        <g key={area.serviceAreaId ?? area.name} transform={`translate(0 ${n * ROW})`}>
          <text y={16}>{shorten(area.name, letters)}</text>
          <text className="n" x={width} y={16} textAnchor="end">
            {area.minutes === undefined ? "fewer than 5 people" : inHours(area.minutes)}
          </text>
          {area.minutes === undefined ? (
            <path className="untold" d={`M0 30H${width}`} />
          ) : (
            <rect y={24} width={length(area.minutes)} height={12} rx={6} />
          )}
        </g>
      ))}
    </svg>
  );
}

const shorten = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
