import { Link } from "react-router";
import type { SearchHit } from "@/api/generated";
import { Badge } from "./Badge";
import { Marked } from "./Marked";
import { Meta } from "./Meta";

/** A resource in short: its title, how long it takes and who can open it. */
export function Hit({ hit, side }: { hit: SearchHit; side?: boolean }) {
  return (
    <>
      {side && (
        <p>
          <Badge side={hit.side} />
        </p>
      )}
      <h3>
        <Link to={`/resources/${hit.id}`}>
          <Marked parts={hit.title} />
        </Link>
      </h3>
      <Meta minutes={hit.minutes} kind={hit.kind.name} access={hit.access} />
    </>
  );
}
