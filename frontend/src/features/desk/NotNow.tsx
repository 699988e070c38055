import { Link } from "react-router";
import type { Resource } from "@/api/generated";
import { Page } from "@/ui/Page";

/** The API does not allow this to this person at this stage; it says what it does allow on the resource's own page. */
export function NotNow({ resource }: { resource: Resource }) {
  return (
    <Page title="This cannot be done now">
      <div className="ev-prose">
        <h1>This cannot be done now</h1>
        <p>
          “{resource.title}” is {resource.status.replace("-", " ")}, and kept by {resource.organisation.name}.
        </p>
        <p>
          <Link to={`/resources/${resource.id}`}>See what you can do with it</Link>
        </p>
      </div>
    </Page>
  );
}
