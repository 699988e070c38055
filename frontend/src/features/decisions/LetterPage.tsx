import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getDecisionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { day } from "@/ui/dates";
import { HowHard } from "./PlainField";

/** The plain version as a letter. Names are written in by hand, so that none is kept here. */
export function LetterPage() {
  const { id = "" } = useParams();
  const query = useQuery(getDecisionOptions({ path: { id } }));
  const { data: decision } = query;
  if (!decision) return <NotOpen title="Letter to the family" query={query} />;
  return (
    <Page title="Letter to the family">
      <div className="ev-noprint ev-spaced-l">
        <h1 className="ev-spaced">Letter to the family</h1>
        <p className="ev-spaced">Print it, and write the names in by hand: no name is kept here.</p>
        <p className="ev-row ev-spaced">
          <button className="govuk-button" type="button" onClick={() => print()}>
            Print the letter
          </button>
          <Link to={`/decisions/${id}`}>Back to the decision</Link>
        </p>
        <HowHard text={decision.plainVersion} />
      </div>
      <article className="ev-card ev-letter" aria-label="Letter">
        <p>{day(decision.decidedOn ?? new Date())}</p>
        <p>Dear</p>
        <p className="ev-pretext">{decision.plainVersion}</p>
        <p>If you have a question, or think that we got something wrong, please tell me. You can ask somebody to help you.</p>
        <p>Yours sincerely</p>
        <p>{decision.ownerName}</p>
      </article>
    </Page>
  );
}
