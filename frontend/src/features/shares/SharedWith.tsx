import { Link } from "react-router";
import { MyShares } from "./MyShares";
import { shareAddress } from "./words";

/** On the page of something of mine: to whom it is open. */
export function SharedWith({ kind, id }: { kind: string; id: string }) {
  return (
    <section className="ev-stack ev-noprint" aria-labelledby="shared-with">
      <h2 id="shared-with">Who can read it</h2>
      <p>You. It is nobody else’s, unless you share it.</p>
      <MyShares kind={kind} id={id} />
      <p>
        <Link className="govuk-button govuk-button--secondary" to={shareAddress(kind, id)}>
          Share with somebody
        </Link>
      </p>
    </section>
  );
}
