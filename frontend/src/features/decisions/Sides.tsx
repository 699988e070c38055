import { Icon } from "@/ui/Icon";
import { sideNames } from "@/ui/Badge";
import { Triangle } from "@/ui/Triangle";
import { sides, sidesInWords, type SideOf } from "./words";

type Props = { counts: Record<SideOf, number>; reasons: Record<SideOf, string> };

/** The triangle, and the same as a list: which sides are filled, and why one is not. */
export function Sides({ counts, reasons }: Props) {
  const { title, says } = sidesInWords(counts);
  return (
    <section className="ev-card ev-card--soft ev-tri-block ev-tri-block--soft" aria-labelledby="sides">
      <h2 id="sides" className="govuk-heading-s">
        {title}
      </h2>
      <Triangle title={`Evidence triangle: ${title.toLowerCase()}`} says={says} {...counts} />
      <ul className="ev-legend">
        {sides.map((side) => (
          <li className={`ev-side ev-side--${side}`} key={side}>
            <span className="ev-badge__glyph">
              <Icon name={side} />
            </span>
            <span>
              <strong>{sideNames[side]}</strong>
              <small>
                {counts[side] > 0 ? "Filled" : reasons[side].trim() ? "Empty, with a reason" : "Empty, no reason yet"}
              </small>
            </span>
            <span className="n">
              {counts[side]}
              <span className="govuk-visually-hidden"> {counts[side] === 1 ? "piece" : "pieces"} of evidence</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
