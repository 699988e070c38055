import type { Subscription } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { day } from "@/ui/dates";
import { MySeat } from "./MySeat";
import { seatsInWords } from "./words";

type Props = { subscription: Subscription; several: boolean };

/** One subscription: what it is, how to get in, step by step, whom to ask, and my seat in it. */
export function SubscriptionCard({ subscription: s, several }: Props) {
  return (
    <li className="ev-card ev-card--roomy ev-sub">
      <div className="ev-stack ev-tight">
        <h2>{s.name}</h2>
        <p className="ev-meta">
          <span>{s.providerName}</span>
          {several && <span>{s.organisationName}</span>}
          <span>
            <Icon name="group" /> {seatsInWords(s)}
          </span>
          {s.state === "upcoming" && <span>Starts on {day(s.startsOn)}</span>}
          {s.endsOn && <span>Until {day(s.endsOn)}</span>}
        </p>
      </div>
      <div className="ev-sub__parts">
        <HowToGetIn subscription={s} />
        <div className="ev-card ev-card--soft">
          <MySeat subscription={s} />
          <Contact subscription={s} />
        </div>
      </div>
    </li>
  );
}

function HowToGetIn({ subscription: s }: { subscription: Subscription }) {
  return (
    <div className="ev-stack">
      <h3>How to get in</h3>
      {s.howToGetIn.length === 0 && <p className="ev-quiet">Nobody has written it down yet. Ask the contact.</p>}
      <ol className="ev-sub__steps">
        {s.howToGetIn.map((step, n) => (
          <li key={n}>{step}</li>
        ))}
      </ol>
      {s.address && (
        <p>
          <a href={s.address} rel="noopener noreferrer">
            Go to {s.name}
          </a>
        </p>
      )}
    </div>
  );
}

function Contact({ subscription: s }: { subscription: Subscription }) {
  if (!s.contactName && !s.contactEmail) return null;
  return (
    <p className="ev-small">
      Questions? Ask {s.contactName ?? "the contact"}
      {s.contactEmail && (
        <>
          {" at "}
          <a href={`mailto:${s.contactEmail}`}>{s.contactEmail}</a>
        </>
      )}
      .
    </p>
  );
}
