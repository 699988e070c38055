import { Link } from "react-router";
import type { Pack } from "@/api/generated";
import { CopyLink } from "@/ui/CopyLink";
import { Icon } from "@/ui/Icon";
import { howLong, howMany, madeBy, purposeName, whoSees } from "./words";

/** What it is for, how long it takes, who put it together, and what can be done with it. */
export function PackBand({ pack }: { pack: Pack }) {
  const first = pack.items.find(({ resource }) => resource)?.resource;
  return (
    <div className="ev-band">
      <div className="ev-wrap">
        <nav className="ev-crumbs" aria-label="Breadcrumb">
          <ol>
            <li>
              <Link to="/hub">Hub</Link>
            </li>
            <li>
              <Link to="/packs">Packs</Link>
            </li>
          </ol>
        </nav>
        <div className="ev-head ev-head--wide">
          <p className="ev-row">
            <span className="ev-tag">{purposeName(pack.purpose)}</span>
            {pack.status !== "shared" && <span className="ev-tag ev-tag--warn">{whoSees(pack)}</span>}
          </p>
          <h1>{pack.title}</h1>
          {pack.introduction && <p className="ev-lead ev-pretext">{pack.introduction}</p>}
          <p className="ev-meta">
            {pack.totalMinutes > 0 && (
              <span className="ev-minutes">
                <Icon name="clock" /> {howLong(pack.totalMinutes)} in all
              </span>
            )}
            <span>{howMany(pack.items.filter(({ resource }) => resource).length)}</span>
            <span>{madeBy(pack)}</span>
            {pack.status === "shared" && (
              <span>
                <Icon name="group" /> {whoSees(pack)}
              </span>
            )}
          </p>
          {pack.copiedFrom && (
            <p>
              Adapted from <Link to={pack.copiedFrom.address}>{pack.copiedFrom.title}</Link> by {pack.copiedFromBy}.
            </p>
          )}
          <div className="ev-row ev-no-print">
            {first && (
              <Link className="govuk-button" to={first.address}>
                Start with the first <Icon name="arrow" />
              </Link>
            )}
            <button className="govuk-button govuk-button--secondary" type="button" onClick={() => print()}>
              <Icon name="print" /> Print
            </button>
            <CopyLink path={`/packs/${pack.id}`} />
          </div>
        </div>
      </div>
    </div>
  );
}
