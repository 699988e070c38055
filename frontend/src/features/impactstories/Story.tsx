import { Link } from "react-router";
import type { ImpactStory } from "@/api/generated";

/** What changed, for whom and why it matters; who wrote it is not told. */
export function Story({ story: s }: { story: ImpactStory }) {
  const short = s.whatChanged.slice(0, 60);
  return (
    <li className={`ev-card ev-stack ev-tight${s.chosenReason ? " ev-card--time" : ""}`}>
      <p className="ev-row">
        {s.chosenReason && <span className="ev-tag">Most significant</span>}
        {s.mine && <span className="ev-tag">Yours</span>}
        <span className="ev-quiet ev-small">
          {s.shared ? "May be shared" : s.mine ? "Only those who run the event read it" : "Not to be shared"}
        </span>
      </p>
      <h2 className="ev-h3">What changed</h2>
      <p className="ev-said">{s.whatChanged}</p>
      <h3 className="ev-h4">For whom</h3>
      <p className="ev-said">{s.forWhom}</p>
      <h3 className="ev-h4">Why it matters</h3>
      <p className="ev-said">{s.whyItMatters}</p>
      {s.chosenReason && <p className="ev-note ev-note--info ev-said">Why it was chosen: {s.chosenReason}</p>}
      {s.allowed.length > 0 && (
        <p className="ev-row">
          {s.allowed.includes("revise") && (
            <Link to={`/impact-stories/${s.id}`}>
              Change or remove it<span className="govuk-visually-hidden">: {short}</span>
            </Link>
          )}
          {s.allowed.includes("choose") && (
            <Link to={`/impact-stories/${s.id}/significance`}>
              {s.chosenReason ? "Change why it was chosen" : "Choose as most significant"}
              <span className="govuk-visually-hidden">: {short}</span>
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
