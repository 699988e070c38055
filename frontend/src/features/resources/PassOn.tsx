import { Link } from "react-router";
import type { Resource } from "@/api/generated";
import { useSession } from "@/api/session";

/** Ways to bring it to others. Foster carers do not look up staff. */
export function PassOn({ resource }: { resource: Resource }) {
  const { me } = useSession();
  if (!me || resource.status === "withdrawn") return null;
  const isOpen = resource.status === "published" || resource.status === "review-due";
  return (
    <p className="ev-row ev-no-print">
      <Link to={`/packs/add?resource=${resource.id}`}>Put it in a pack</Link>
      {isOpen && !me.carer && <Link to={`/send/resource/${resource.id}`}>Send it to a colleague</Link>}
    </p>
  );
}
