import { Link, useSearchParams } from "react-router";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Filters } from "./Filters";
import { KeptHere } from "./KeptHere";
import { Pieces } from "./Pieces";
import type { CpdParts } from "./parts";

/** What somebody learnt, and what other features make of it. */
export function CpdPage({ parts }: { parts: CpdParts }) {
  const { me, signIn } = useSession();
  const [search] = useSearchParams();
  if (!me)
    return (
      <Page title="My CPD">
        <Refused signIn={signIn} />
      </Page>
    );
  const { Band, Waiting, Coverage, Beside } = parts;
  const year = Number(search.get("year"));
  return (
    <Page title="My CPD" wide>
      {Band && !year ? <Band title="My CPD" /> : <Year year={year} />}
      <div className="ev-main">
        <div className={`ev-wrap${Beside ? " ev-split ev-split--aside" : ""}`}>
          <div className="ev-stack-l">
            <KeptHere person={me.id} />
            {Waiting && <Waiting />}
            <section aria-labelledby="pieces">
              <div className="ev-section-head">
                <h2 id="pieces">Your pieces</h2>
                <Link className="govuk-button" to="/cpd/new">
                  <Icon name="plus" /> Write a new piece
                </Link>
              </div>
              <Filters />
              <Pieces Card={parts.Card} />
            </section>
            {Coverage && <Coverage />}
          </div>
          {Beside && (
            <aside className="ev-stack" aria-label="More for your CPD">
              <Beside />
            </aside>
          )}
        </div>
      </div>
    </Page>
  );
}

/** One year, or all of them. */
function Year({ year }: { year: number }) {
  return (
    <div className="ev-band ev-band--brand">
      <div className="ev-wrap ev-ready">
        <div className="ev-head">
          <p className="ev-eyebrow">{year ? `December ${year} to November ${year + 1}` : "All years"}</p>
          <h1>My CPD</h1>
        </div>
        <p className="ev-lead">What you learnt, and the difference it makes. Yours alone until you share it.</p>
      </div>
    </div>
  );
}
