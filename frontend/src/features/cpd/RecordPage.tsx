import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { Link, useParams } from "react-router";
import type { CpdRecord } from "@/api/generated";
import { getCpdRecordOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Icon } from "@/ui/Icon";
import { NotOpen } from "@/ui/NotOpen";
import { Page } from "@/ui/Page";
import { Acts } from "./Acts";
import { kindName, questions, settingName, stageWords, stillToWrite, titleOf, when } from "./words";

/** One piece, to be read: by its owner, or by whoever it is open to. */
export function RecordPage({ Parts }: { Parts: ComponentType<{ record: CpdRecord }> | undefined }) {
  const { id = "" } = useParams();
  const query = useQuery({ ...getCpdRecordOptions({ path: { id } }), staleTime: 0 });
  const record = query.data;
  if (!record || query.error) return <NotOpen title="A piece of CPD" query={query} />;
  return (
    <Page title={titleOf(record)}>
      <article className="ev-stack-l ev-record">
        <header className="ev-head">
          <p className="ev-eyebrow">{record.mine ? "My CPD" : `CPD of ${record.ownerName}, shared with you`}</p>
          <h1>{titleOf(record)}</h1>
          <p className="ev-row">
            <span className={`ev-tag${record.stage === "complete" ? " ev-tag--good" : ""}`}>
              {record.stage === "complete" && <Icon name="check" />} {stageWords(record)}
            </span>
            <span className="ev-quiet">{[when(record), kindName(record.kind)].filter(Boolean).join(", ")}</span>
          </p>
          {record.mine && record.stage !== "complete" && !record.binnedAt && <p>{stillToWrite(record.missing)}</p>}
        </header>
        {record.mine && <Acts record={record} />}
        <Answers record={record} />
        <Belongs record={record} />
        {Parts && <Parts record={record} />}
      </article>
    </Page>
  );
}

function Answers({ record }: { record: CpdRecord }) {
  const { description, learning, impact, minutes, peer } = record;
  const answers: [string, string][] = [
    [questions.description ?? "", description],
    [questions.learning ?? "", learning],
    [questions.impact ?? "", impact],
  ];
  return (
    <>
      {answers.map(([question, text]) => (
        <section className="ev-prose" key={question}>
          <h2>{question}</h2>
          {text.trim() ? <p className="ev-pretext">{text}</p> : <p className="ev-quiet">Not written yet</p>}
        </section>
      ))}
      {peer && (
        <section className="ev-prose">
          <h2>Peer reflection</h2>
          <p className="ev-quiet">{[settingName(peer.setting), peer.name].filter(Boolean).join(", ")}</p>
          <p className="ev-pretext">{peer.text}</p>
        </section>
      )}
      {minutes !== undefined && <p className="ev-quiet">{minutes === 1 ? "1 minute" : `${minutes.toLocaleString("en-GB")} minutes`}</p>}
    </>
  );
}

/** What it came from keeps the title it had, where it is not open any more. */
function Belongs({ record: { links, standards } }: { record: CpdRecord }) {
  return (
    <>
      {links.length > 0 && (
        <section>
          <h2 className="ev-spaced">What it came from</h2>
          <ul className="ev-list">
            {links.map(({ id, title, link }) => (
              <li key={id}>{link ? <Link to={link.address}>{link.title}</Link> : <>{title} <span className="ev-quiet">(not open to you now)</span></>}</li>
            ))}
          </ul>
        </section>
      )}
      {standards.length > 0 && (
        <section>
          <h2 className="ev-spaced">Evidence for</h2>
          <ul className="ev-list">
            {standards.map(({ id, title, summary }) => (
              <li key={id}>
                {title} <span className="ev-quiet">{summary}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
