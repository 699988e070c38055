import { useOutletContext } from "react-router";
import type { Organisation } from "@/api/generated";
import { Holders } from "@/features/whoiswho/Holders";

/** Whom to turn to in an organisation, put together here because features do not know each other. */
export function OrganisationParts() {
  const { id } = useOutletContext<Organisation>();
  return (
    <section className="ev-stack" aria-labelledby={`holders-${id}`}>
      <h3 id={`holders-${id}`}>Whom to turn to</h3>
      <Holders organisation={id} level="h4" />
    </section>
  );
}
