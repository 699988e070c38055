import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ReaderSuggestion as Suggestion } from "@/api/generated";
import { day } from "@/ui/dates";
import { outcome } from "./words";

/** A suggestion as everyone who may read it sees it; what they can do stands below. */
export function SuggestionCard({ suggestion: s, by, children }: { suggestion: Suggestion; by?: boolean; children?: ReactNode }) {
  return (
    <li className="ev-card ev-stack ev-tight">
      <div className="ev-row ev-between">
        <h2 className="ev-result__title">{s.title}</h2>
        <span className="ev-tag">{outcome(s)}</span>
      </div>
      <p className="ev-meta">
        {by && <span>{s.personName}</span>}
        <span>{s.organisationName}</span>
        <span>Suggested {day(s.createdAt)}</span>
        {s.topic && <Link to={`/topics/${s.topic.slug}`}>{s.topic.title}</Link>}
      </p>
      {s.url && (
        <p className="ev-said">
          <a href={s.url} rel="noreferrer nofollow">
            {s.url}
          </a>
        </p>
      )}
      <p className="ev-said">{s.why}</p>
      {s.whenWanted && <p className="ev-said">When it would suit: {s.whenWanted}</p>}
      {s.answeredAt && <Answer suggestion={s} />}
      {children}
    </li>
  );
}

function Answer({ suggestion: s }: { suggestion: Suggestion }) {
  return (
    <div className="ev-note ev-note--info">
      <div className="ev-stack ev-tight">
        <p>
          <strong>{outcome(s)}</strong>
          {s.answeredAt && `, answered ${day(s.answeredAt)}`}
        </p>
        {s.reason && <p className="ev-said">{s.reason}</p>}
        {s.thing && (
          <p>
            <Link to={s.thing.address}>{s.thing.title}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
