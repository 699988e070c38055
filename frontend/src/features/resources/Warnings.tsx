import { Link } from "react-router";
import type { Resource } from "@/api/generated";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";
import { LinkWarning } from "./LinkWarning";

/** What a reader should know before relying on it. */
export function Warnings({ resource }: { resource: Resource }) {
  return (
    <>
      {resource.status === "withdrawn" && (
        <Note kind="warn">
          <b>Withdrawn.</b> {resource.withdrawnReason}
          {resource.replacedBy && (
            <>
              {" "}
              Use <Link to={`/resources/${resource.replacedBy.id}`}>{resource.replacedBy.title}</Link> instead.
            </>
          )}
        </Note>
      )}
      {resource.status === "archived" && resource.replacedBy && (
        <Note kind="warn">
          <b>A newer version:</b> <Link to={`/resources/${resource.replacedBy.id}`}>{resource.replacedBy.title}</Link>
        </Note>
      )}
      {resource.reviewOverdue && resource.reviewBy && (
        <Note kind="warn">
          <b>Due a check since {day(resource.reviewBy)}.</b> It may still be right. Look for something newer before you rely on
          it.
        </Note>
      )}
      <LinkWarning resource={resource} />
    </>
  );
}
