import { Link } from "react-router";
import type { Resource, Word } from "@/api/generated";
import { day } from "@/ui/dates";
import { ReportForm } from "./ReportForm";

const formatNames: Record<string, string> = {
  transcript: "Transcript",
  captions: "Captions",
  "easy-read": "Easy read",
  bsl: "British Sign Language",
  "plain-text": "Plain text",
  audio: "Audio",
  "large-print": "Large print",
};

export function Aside({ resource }: { resource: Resource }) {
  return (
    <aside className="ev-stack ev-sticky" aria-label="About this resource">
      <Words title="Topics" filter="topic" words={resource.topics} />
      <Words title="Made for" filter="audience" words={resource.audiences} />
      <Words title="Also useful for" filter="audience" words={resource.alsoUsefulFor} />
      {resource.formats.length > 0 && (
        <div className="ev-card ev-card--soft">
          <h2 className="govuk-heading-s">Other formats</h2>
          <p>{resource.formats.map((format) => formatNames[format] ?? format).join(", ")}</p>
        </div>
      )}
      <div className="ev-card ev-card--soft">
        <h2 className="govuk-heading-s">How far to trust it</h2>
        <p className="ev-small">
          {resource.subKind && <>{resource.subKind}. </>}
          {resource.reviewBy && (
            <>
              Next check by {day(resource.reviewBy)}
              {resource.ownerName && `, by ${resource.ownerName}`}.{" "}
            </>
          )}
          Kept by {resource.organisation.name}.
          {resource.supersedes && (
            <>
              {" "}
              Takes the place of <Link to={`/resources/${resource.supersedes.id}`}>{resource.supersedes.title}</Link>.
            </>
          )}
        </p>
      </div>
      <ReportForm key={resource.id} id={resource.id} />
    </aside>
  );
}

function Words({ title, filter, words }: { title: string; filter: string; words: Word[] }) {
  if (words.length === 0) return null;
  return (
    <div className="ev-card ev-card--soft">
      <h2 className="govuk-heading-s">{title}</h2>
      <p className="ev-chips">
        {words.map((word) => (
          <Link className="ev-chip" key={word.id} to={`/search?${filter}=${word.slug}`}>
            {word.name}
          </Link>
        ))}
      </p>
    </div>
  );
}
