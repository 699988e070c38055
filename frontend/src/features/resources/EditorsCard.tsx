import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { archiveResource, publishResource, submitResource, type Resource } from "@/api/generated";
import { asProblem, describe, ifMatch, isStale } from "@/api/problem";
import { VisitsHere } from "@/ui/VisitsHere";

const stages: Record<Exclude<Resource["status"], "withdrawn">, string> = {
  draft: "A draft. Only people who edit for your organisation see it.",
  "in-review": "In review. It waits for somebody to publish it or send it back.",
  published: "Published.",
  "review-due": "Published, and due a check.",
  archived: "Archived. Nobody finds it until it is checked and brought back.",
};

const acts = {
  submit: ["Send for review", submitResource],
  publish: ["Publish", publishResource],
  archive: ["Archive", archiveResource],
} as const;
const pages = { edit: "Edit", return: "Send back", review: "Say that it still holds", withdraw: "Withdraw" } as const;

/** What those who edit may do with it now. The API says what that is. */
export function EditorsCard({ resource }: { resource: Resource }) {
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (name: keyof typeof acts) =>
      acts[name][1]({ path: { id: resource.id }, headers: ifMatch(resource.version), throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  if (resource.status === "withdrawn" || resource.allowed.length === 0) return null;
  const isReplaced = resource.status === "archived" && resource.replacedBy !== undefined;
  const may = (name: string) => resource.allowed.includes(name);
  const buttons = (Object.keys(acts) as (keyof typeof acts)[]).filter(may);
  const links = (Object.keys(pages) as (keyof typeof pages)[]).filter(may);
  return (
    <section className="ev-card ev-card--brand" aria-labelledby="editing">
      <h2 id="editing" className="govuk-heading-s">
        For editors
      </h2>
      <p role="status">
        {isReplaced ? "A newer one took its place. Readers who come by its address are led there." : stages[resource.status]}
      </p>
      <VisitsHere kind="resource" id={resource.id} />
      {resource.returnNote && (
        <p>
          <b>Sent back:</b> {resource.returnNote}
        </p>
      )}
      {act.error && (
        <p role="alert">
          <b>{isStale(act.error) ? "Someone else has changed it. Look at it again." : describe(asProblem(act.error))}</b>
        </p>
      )}
      <p className="ev-row">
        {buttons.map((name) => (
          <button
            className={`govuk-button${name === "archive" ? " govuk-button--secondary" : ""}`}
            type="button"
            key={name}
            disabled={act.isPending}
            onClick={() => act.mutate(name)}
          >
            {acts[name][0]}
          </button>
        ))}
      </p>
      <ul className="ev-row">
        {links.map((name) => (
          <li key={name}>
            <Link to={`/resources/${resource.id}/${name}`}>{pages[name]}</Link>
          </li>
        ))}
        <li>
          <Link to={`/resources/${resource.id}/history`}>History</Link>
        </li>
        {!isReplaced && resource.status !== "draft" && (
          <li>
            <Link to={`/resources/new?supersedes=${resource.id}`}>Write a newer version</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
