import { Link } from "react-router";
import type { Desk, DeskEntry, DeskPile } from "@/api/generated";
import { day } from "@/ui/dates";

type Props = { name: keyof Desk; title: string; pile: DeskPile; all: string };

/** How many there are, the first few, and the way to all of them. */
export function Pile({ name, title, pile, all }: Props) {
  return (
    <section className="ev-card ev-pile" aria-labelledby={name}>
      <h2 id={name}>
        <span className="ev-pile__n">{pile.total}</span> {title}
      </h2>
      <ul>
        {pile.items.map((entry) => (
          <li key={`${entry.resourceId}-${entry.at}`}>
            <h3 className="ev-result__title">
              <Link to={`/resources/${entry.resourceId}`}>{entry.title}</Link>
            </h3>
            {entry.note && <p>{entry.note}</p>}
            <p className="ev-small ev-quiet">{about(name, entry)}</p>
          </li>
        ))}
      </ul>
      {pile.total > pile.items.length && (
        <p>
          <Link to={all}>
            See all {pile.total}
            <span className="govuk-visually-hidden">: {title}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

const problems: Record<NonNullable<DeskEntry["problem"]>, string> = {
  suspect: "The link did not answer when we last looked",
  broken: "The link does not work",
  outdated: "It is out of date",
  inaccessible: "Somebody cannot use it",
  other: "Something else",
};

function about(name: keyof Desk, { at, owner, problem, reviewBy, overdueDays }: DeskEntry): string {
  if (name === "reports" && problem) return `${problems[problem]}. Reported ${day(at)}`;
  if (name === "broken" && problem) return problems[problem];
  if (name === "due" && reviewBy) {
    const days = overdueDays === 1 ? "1 day" : `${overdueDays.toLocaleString("en-GB")} days`;
    return `${overdueDays > 0 ? `Overdue by ${days}` : `By ${day(reviewBy)}`}${owner ? `, ${owner}` : ""}`;
  }
  if (name === "sent") return `Sent ${day(at)}`;
  return `Changed ${day(at)}${owner ? `, ${owner}` : ""}`;
}
