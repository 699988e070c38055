import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "react";

export type Column = { label: string; value: number; mark?: string | undefined };
type Props = { title: string; description: string; columns: Column[] };

/** Columns over time, once for a wide and once for a narrow screen. A marked column has a line and its words above it. */
export function ColumnChart(props: Props) {
  return (
    <>
      <Plot {...props} width={720} every={Math.ceil(props.columns.length / 10)} name="wide" />
      <Plot {...props} width={360} every={Math.ceil(props.columns.length / 4)} name="narrow" />
    </>
  );
}

const TOP = 34;
const BOTTOM = 230;
const LEFT = 44;

function Plot({ title, description, columns, width, every, name }: Props & { width: number; every: number; name: string }) {
  const id = useId();
  const height = scaleLinear([0, Math.max(4, ...columns.map((c) => c.value))], [BOTTOM, TOP]).nice(4);
  const place = scaleBand(
    columns.map((_, n) => n),
    [LEFT, width - 4],
  ).padding(0.22);
  const marked = columns.flatMap((column, n) => (column.mark ? [{ at: place(n) ?? 0, words: column.mark }] : []));
  return (
    <svg
      className={`plot plot--${name} ev-columns-plot`}
      viewBox={`0 0 ${width} 256`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {height.ticks(4).map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${LEFT} ${height(tick)}H${width}`} />
          <text x={LEFT - 8} y={height(tick) + 4} textAnchor="end">
            {tick.toLocaleString("en-GB")}
          </text>
        </g>
      ))}
      {columns.map((column, n) => (
        <rect
          key={column.label}
          x={place(n)}
          y={height(column.value)}
          width={place.bandwidth()}
          height={BOTTOM - height(column.value)}
          rx={2}
        />
      ))}
      {columns.map(
        (column, n) =>
          n % every === 0 && (
            <text key={column.label} x={(place(n) ?? 0) + place.bandwidth() / 2} y={250} textAnchor="middle">
              {column.label}
            </text>
          ),
      )}
      {marked.map(({ at, words }) => (
        <g className="mark" key={words}>
          <path d={`M${at - 2} 20V${BOTTOM}`} />
          <text x={at + (at > width * 0.6 ? -6 : 2)} y={14} textAnchor={at > width * 0.6 ? "end" : "start"}>
            {name === "wide" ? words : shorten(words)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const shorten = (words: string) => (words.length > 22 ? `${words.slice(0, 21)}…` : words);
