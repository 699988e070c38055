import { Link } from "react-router";
import type { PackSummary } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { howLong, howMany, madeBy, purposeName, whoSees } from "./words";

/** A pack in short: what for, how long, and which sides of the evidence it rests on. */
export function PackCard({ pack }: { pack: PackSummary }) {
  return (
    <li className="ev-card ev-packcard">
      <div className="ev-stack ev-tight">
        <p className="ev-row">
          <span className="ev-tag">{purposeName(pack.purpose)}</span>
          {pack.status !== "shared" && <span className="ev-tag ev-tag--warn">{whoSees(pack)}</span>}
        </p>
        <h2 className="ev-result__title">
          <Link to={`/packs/${pack.id}`}>{pack.title}</Link>
        </h2>
        {pack.introduction && <p className="ev-packcard__intro">{pack.introduction}</p>}
        <p className="ev-meta">
          {pack.totalMinutes > 0 && (
            <span className="ev-minutes">
              <Icon name="clock" /> {howLong(pack.totalMinutes)}
            </span>
          )}
          <span>{howMany(pack.items)}</span>
          <span>{madeBy(pack)}</span>
        </p>
      </div>
      <MiniTriangle {...pack.balance} />
    </li>
  );
}
