import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { DataMap, DataMapKind, DataMapPart } from "@/api/generated";
import { getMyDataOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { MyDataNav } from "@/ui/MyDataNav";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { howMany } from "./words";

/** What is held about the person, how much of it and where it is, and what they can do about it. */
export function MyDataPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getMyDataOptions(), enabled: me !== null });
  return (
    <Page title="My data">
      {!me ? (
        <Refused signIn={signIn} />
      ) : (
        <>
          <div className="ev-head ev-spaced-l">
            <h1>My data</h1>
            <p className="ev-lead">
              What Evident holds about you. It is yours to see, to take with you, and for the most part to have removed.
            </p>
          </div>
          <MyDataNav />
          <Choices />
          {error && <Trouble error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={10} />}
          {data && <Held map={data} />}
        </>
      )}
    </Page>
  );
}

function Choices() {
  return (
    <div className="ev-held__choices">
      <div className="ev-card ev-card--flat">
        <h2>
          <Link to="/my-data/copy">Take a copy</Link>
        </h2>
        <p>Everything we hold about you, in a file to read and to keep.</p>
      </div>
      <div className="ev-card ev-card--flat">
        <h2>
          <Link to="/my-data/erase">Have it erased</Link>
        </h2>
        <p>See first what goes, what stays, and under which rule.</p>
      </div>
      <div className="ev-card ev-card--flat">
        <h2>
          <Link to="/what-we-hold">Why we hold it</Link>
        </h2>
        <p>The purpose, the lawful basis and how long, for everything.</p>
      </div>
    </div>
  );
}

const isHeld = (part: DataMapPart) => (part.count ?? 0) > 0;

function Held({ map }: { map: DataMap }) {
  const held = map.kinds.filter(({ parts }) => parts.some(isHeld));
  const none = map.kinds.flatMap(({ parts }) => parts).filter((part) => !isHeld(part));
  return (
    <>
      {held.map((kind) => (
        <Kind key={kind.recordClass} kind={kind} />
      ))}
      {none.length > 0 && (
        <details className="ev-define ev-spaced-top">
          <summary>What we could hold, and do not hold about you</summary>
          <ul className="ev-held__none">
            {none.map((part) => (
              <li key={part.key}>{part.title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Kind({ kind }: { kind: DataMapKind }) {
  return (
    <section className="ev-held" aria-labelledby={kind.recordClass}>
      <h2 id={kind.recordClass}>{kind.title}</h2>
      <ul className="ev-held__counts">
        {kind.parts.filter(isHeld).map((part) => (
          <li key={part.key}>
            <span>{part.address ? <Link to={part.address}>{part.title}</Link> : part.title}</span>
            <span className="ev-held__count">{howMany(part.count ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
