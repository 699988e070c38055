import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { Link, useParams } from "react-router";
import type { Decision } from "@/api/generated";
import { getDecisionOptions, proposeDecisionStatementOptions } from "@/api/generated/@tanstack/react-query.gen";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { day } from "@/ui/dates";
import { Acts } from "./Acts";
import { Flags } from "./Flags";
import { SideRead } from "./SideRead";
import { Sides } from "./Sides";
import { contextName, nameIn, rights, sides, states, titleOf, whoSees, type SideOf } from "./words";

/** A decision to read and to print: first what was decided, then what it rests on. */
export function DecisionPage({ Parts }: { Parts?: ComponentType<{ decision: Decision }> | undefined }) {
  const { id = "" } = useParams();
  const query = useQuery(getDecisionOptions({ path: { id } }));
  const { data: decision } = query;
  if (!decision) return <NotOpen title="Decision" query={query} />;
  const on = (side: SideOf) => decision.evidence.filter((each) => each.side === side && (each.text.trim() !== "" || each.link));
  const { practice = "", people = "", research = "" } = decision.missing;
  const reasons = { practice, people, research };
  return (
    <Page title={titleOf(decision)}>
      <nav className="ev-crumbs ev-noprint" aria-label="Breadcrumb">
        <ol>
          <li>
            <Link to="/decisions">Decisions</Link>
          </li>
        </ol>
      </nav>
      <Head decision={decision} />
      <Flags decision={decision} />
      <div className="ev-split ev-split--aside">
        <div className="ev-stack-l">
          <Said title="What was decided" text={decision.conclusion} />
          {sides.map((side) => (
            <SideRead key={side} side={side} items={on(side)} reason={reasons[side]} />
          ))}
          <Said title="What speaks against it" text={decision.against} />
          <Said title="What would change my mind" text={decision.changeMind} />
          <Said title="Statement" text={decision.statement} />
          <References decision={decision} />
          <Said title="Plain version for the family" text={decision.plainVersion} />
          <Review decision={decision} />
          {Parts && <Parts decision={decision} />}
        </div>
        <aside className="ev-stack" aria-label="About this decision">
          <Sides
            counts={{ practice: on("practice").length, people: on("people").length, research: on("research").length }}
            reasons={reasons}
          />
          {decision.mine && <Acts decision={decision} />}
        </aside>
      </div>
    </Page>
  );
}

function Head({ decision }: { decision: Decision }) {
  const { referenceCode, decidedOn, reviewOn, ownerName, mine } = decision;
  const about = [
    contextName(decision.context),
    referenceCode && `reference ${referenceCode}`,
    mine ? whoSees[decision.visibility].toLowerCase() : `by ${ownerName}`,
    decidedOn && `decided on ${day(decidedOn)}`,
    reviewOn && `to be looked at again on ${day(reviewOn)}`,
  ].filter(Boolean);
  return (
    <div className="ev-head ev-head--wide ev-spaced-l">
      <p className="ev-eyebrow">
        <span className="ev-tag">{states[decision.state]}</span> {about.join(", ")}
      </p>
      <h1>{titleOf(decision)}</h1>
      {decision.question && <p className="ev-lead ev-pretext">{decision.question}</p>}
      {decision.reviewDue && decision.mine && (
        <p className="ev-note ev-note--time">
          <span>
            It is time to look back.{" "}
            <Link to={`/decisions/${decision.id}/edit`}>Say what happened, and whether it was right</Link>
          </span>
        </p>
      )}
    </div>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="ev-pretext">{text}</p>
    </section>
  );
}

/** As a court would look for them, numbered as the statement cites them. */
function References({ decision: { id, evidence } }: { decision: Decision }) {
  const cites = evidence.some(({ link }) => link);
  const { data } = useQuery({ ...proposeDecisionStatementOptions({ path: { id } }), enabled: cites });
  if (!cites || !data) return null;
  return (
    <section>
      <h2>References</h2>
      <ol className="ev-references">
        {data.references.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
    </section>
  );
}

function Review({ decision: { review } }: { decision: Decision }) {
  if (!review.happened && !review.right && !review.learnt) return null;
  return (
    <section>
      <h2>Looking back</h2>
      {review.right && (
        <p>
          Was it right? <b>{nameIn(rights, review.right)}</b>
        </p>
      )}
      {review.happened && <p className="ev-pretext">{review.happened}</p>}
      {review.learnt && (
        <>
          <h3>What I learnt</h3>
          <p className="ev-pretext">{review.learnt}</p>
        </>
      )}
    </section>
  );
}
