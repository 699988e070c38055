import { Link } from "react-router";
import type { Resource } from "@/api/generated";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Meta } from "@/ui/Meta";
import { editionName } from "@/ui/editions";

const stageNames: Record<Resource["status"], string> = {
  draft: "Draft",
  "in-review": "In review",
  published: "Published",
  "review-due": "Due a check",
  archived: "Archived",
  withdrawn: "Withdrawn",
};

/** What it is, how long it takes, who may open it and how to get in. */
export function Band({ resource }: { resource: Resource }) {
  const people = resource.contributors.map((c) => c.name ?? [c.given, c.family].filter(Boolean).join(" "));
  const address = resource.url ?? (resource.doi ? `https://doi.org/${resource.doi}` : undefined);
  return (
    <div className="ev-band">
      <div className="ev-wrap">
        <nav className="ev-crumbs" aria-label="Breadcrumb">
          <ol>
            <li>
              <Link to="/hub">Hub</Link>
            </li>
            {resource.topics[0] && (
              <li>
                <Link to={`/topics/${resource.topics[0].slug}`}>{resource.topics[0].name}</Link>
              </li>
            )}
          </ol>
        </nav>
        <div className="ev-head ev-head--wide">
          <p className="ev-row">
            <Badge side={resource.side} large />
            {resource.edition && <span className="ev-tag">{editionName(resource.edition)}</span>}
            {resource.status !== "published" && <span className="ev-tag ev-tag--warn">{stageNames[resource.status]}</span>}
          </p>
          <h1>{resource.title}</h1>
          {people.length > 0 && (
            <p className="ev-lead">
              {people.slice(0, 6).join(", ")}
              {people.length > 6 && " and others"}
            </p>
          )}
          <Meta
            minutes={resource.minutes}
            kind={resource.kind.name}
            from={resource.provider?.name ?? resource.containerTitle}
            access={resource.access}
            year={resource.publishedYear}
          />
          {resource.access !== "open" && resource.howToGetIn && <p>How to get in: {resource.howToGetIn}</p>}
          {address && (
            <p className="ev-row">
              <a className="govuk-button" href={address} rel="noreferrer">
                {resource.kind.slug === "podcast" ? "Listen" : "Read"} at {new URL(address).hostname.replace(/^www\./, "")}
                <Icon name="arrow" />
              </a>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
