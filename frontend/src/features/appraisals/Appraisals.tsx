import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Appraisal } from "@/api/generated";
import { listAppraisalsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { answerName } from "./answers";

/** How far to trust it, as each of my organisations judges. */
export function Appraisals({ resourceId }: { resourceId: string }) {
  const { me } = useSession();
  const { data } = useQuery(listAppraisalsOptions({ path: { id: resourceId } }));
  if (!data) return null;
  const mayAppraise = may(me, "resources.edit");
  if (data.items.length === 0)
    return mayAppraise ? (
      <section className="ev-card ev-card--soft" aria-labelledby="appraisal">
        <h2 id="appraisal">Appraisal</h2>
        <p>Nobody in your organisation has judged it yet. A few quick questions help colleagues to know how far to trust it.</p>
        <p>
          <Link to={`/resources/${resourceId}/appraise`}>Appraise it</Link>
        </p>
      </section>
    ) : null;
  return data.items.map((card) => (
    <section className="ev-card" key={card.organisationId} aria-labelledby={`appraisal-${card.organisationId}`}>
      <h2 id={`appraisal-${card.organisationId}`}>Appraisal by {card.organisationName}</h2>
      <Card card={card} />
      {mayAppraise && (
        <p>
          <Link to={`/resources/${resourceId}/appraise`}>Change the appraisal</Link>
        </p>
      )}
    </section>
  ));
}

function Card({ card }: { card: Appraisal }) {
  return (
    <>
      {card.careful && (
        <p className="ev-lines">
          <b>Be careful:</b> {card.careful}
        </p>
      )}
      <dl className="ev-answers">
        {card.answers.map(({ question, text, answer, why }) => (
          <div key={question}>
            <dt>{text}</dt>
            <dd>
              <b>{answerName(answer)}</b>
              {why && <>. {why}</>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="ev-small ev-quiet">
        {card.by ? `${card.by}, ` : ""}
        {day(card.at)}
      </p>
    </>
  );
}
