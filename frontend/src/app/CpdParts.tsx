import { Link } from "react-router";
import type { CpdRecord } from "@/api/generated";
import type { CpdParts } from "@/features/cpd/parts";
import { RecordFiles } from "@/features/attachments/RecordFiles";
import { MyCoverage } from "@/features/cpdcoverage/MyCoverage";
import { WaitingDrafts } from "@/features/cpddrafts/WaitingDrafts";
import { DueImpact, Impact } from "@/features/impactreviews/Impact";
import { PeerSides } from "@/features/peerreflections/PeerSides";
import { ReadinessBand } from "@/features/readiness/ReadinessBand";
import { Conversation } from "@/features/sharedcomments/Conversation";
import { SharedWith } from "@/features/shares/SharedWith";
import { SubmittedBefore } from "@/features/submissions/SubmittedBefore";
import { WhoLookedHere } from "@/features/viewings/WhoLookedHere";
import { Coach } from "@/ui/Coach";
import { Identifiers } from "@/ui/Identifiers";
import { standardsFor, type Reflection } from "@/ui/coach";

/** What other features show on the pages of one's CPD, put together here because features do not know each other. */
export const cpdParts: CpdParts = { Band: ReadinessBand, Waiting: WaitingDrafts, Coverage, Beside, Record, Writing };

function Coverage() {
  return (
    <section aria-labelledby="coverage">
      <h2 className="ev-spaced" id="coverage">
        What you have covered
      </h2>
      <MyCoverage />
    </section>
  );
}

function Beside() {
  return (
    <>
      <DueImpact />
      <section className="ev-card ev-card--sunk ev-stack" aria-labelledby="further">
        <h2 className="ev-h4" id="further">
          Look further
        </h2>
        <ul className="govuk-list">
          <li>
            <Link to="/decisions/new">Record a decision</Link>, direct evidence for 4.3
          </li>
          <li>
            <Link to="/cpd/plan">Plan what to learn</Link>
          </li>
          <li>
            <Link to="/cpd/self-check">How I use evidence</Link>
          </li>
        </ul>
      </section>
      <section className="ev-card ev-card--sunk ev-stack" aria-labelledby="take">
        <h2 className="ev-h4" id="take">
          Take it with you
        </h2>
        <ul className="govuk-list">
          <li>
            <Link to="/cpd/export">As a document, a sheet or data</Link>
          </li>
          <li>
            <Link to="/cpd/submissions">What I submitted</Link>
          </li>
          <li>
            <Link to="/cpd/import">Bring records in</Link>
          </li>
        </ul>
      </section>
    </>
  );
}

function Record({ record }: { record: CpdRecord }) {
  if (record.binnedAt) return null;
  const thing = { kind: "cpd-record", id: record.id };
  return (
    <>
      {record.mine && record.stage === "complete" && (
        <>
          <SubmittedBefore recordId={record.id} />
          <p>
            <Link className="govuk-button govuk-button--secondary" to={`/cpd/${record.id}/copy`}>
              Copy it field by field
            </Link>
          </p>
          <Impact recordId={record.id} />
        </>
      )}
      <RecordFiles kind="cpd-record" thingId={record.id} mine={record.mine} />
      {record.mine && <PeerSides recordId={record.id} />}
      {record.mine && <SharedWith {...thing} />}
      <Conversation {...thing} mine={record.mine} />
      {record.mine && <WhoLookedHere {...thing} />}
    </>
  );
}

/** The fields in which people write freely. */
const texts = ["title", "description", "learning", "impact", "peerText"];

/** Beside what is being written: who could be recognised, how it could be stronger, and what it is evidence for. */
function Writing({ typed }: { typed: Record<string, string[]> }) {
  const one = (name: string) => typed[name]?.[0] ?? "";
  const said: Reflection = {
    kind: one("kind"),
    description: one("description"),
    learning: one("learning"),
    impact: one("impact"),
    peer: one("peerText"),
    links: typed.link?.length ?? 0,
  };
  const standards = standardsFor(said);
  return (
    <div className="ev-stack">
      {texts.map((name) => (
        <Identifiers key={name} of={name} text={one(name)} />
      ))}
      <Coach said={said} />
      {standards.length > 0 && (
        <section className="ev-card ev-card--sunk ev-stack" aria-labelledby="evidence-for">
          <h2 className="ev-h4" id="evidence-for">
            It looks like evidence for
          </h2>
          <ul className="govuk-list">
            {standards.map(({ code, why }) => (
              <li key={code}>
                <b>{code}</b> {why}
              </li>
            ))}
          </ul>
          <a href="#standard">Choose standards</a>
        </section>
      )}
    </div>
  );
}
