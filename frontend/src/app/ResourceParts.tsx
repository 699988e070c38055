import { useOutletContext } from "react-router";
import type { Resource } from "@/api/generated";
import { useSession } from "@/api/session";
import { Appraisals } from "@/features/appraisals/Appraisals";
import { ContextNotes } from "@/features/contextnotes/ContextNotes";
import { StartNote } from "@/features/cpd/StartNote";
import { SubscribedHere } from "@/features/subscriptions/SubscribedHere";
import { Uses } from "@/features/usage/Uses";

/** What people of an organisation say of a resource, put together here because features do not know each other. */
export function ResourceParts() {
  const resource = useOutletContext<Resource>();
  const { me } = useSession();
  if (!me) return null;
  return (
    <>
      {resource.provider && resource.access !== "open" && <SubscribedHere providerId={resource.provider.id} />}
      <ContextNotes resourceId={resource.id} />
      <Appraisals resourceId={resource.id} />
      {["published", "review-due", "archived"].includes(resource.status) && <Uses resourceId={resource.id} />}
      <StartNote kind="resource" id={resource.id} />
    </>
  );
}
