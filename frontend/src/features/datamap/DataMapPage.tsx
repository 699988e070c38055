import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { exportDataMap, type DataMapKind, type DataMapPart } from "@/api/generated";
import { getDataMapOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Download } from "@/ui/Download";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { bases, fates } from "./words";

const title = "What we hold about people, and why";

/** The data map: made from what the code says of each table. */
export function DataMapPage() {
  const { me, signIn } = useSession();
  const { data, error, refetch } = useQuery({ ...getDataMapOptions(), enabled: me !== null });
  return (
    <Page title={title}>
      {!me ? (
        <Refused signIn={signIn} />
      ) : (
        <>
          <div className="ev-head ev-spaced-l">
            <h1>{title}</h1>
            <p className="ev-lead">
              Everything Evident keeps that says something about a person. The list is made from the software itself, so it is
              true of what runs today. <Link to="/my-data">See what we hold about you</Link>.
            </p>
          </div>
          {error && <Trouble error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={12} />}
          {data?.kinds.map((kind) => (
            <Kind key={kind.recordClass} kind={kind} />
          ))}
          {data && (
            <p className="ev-spaced-top">
              <Download
                words="CSV"
                name="data-map.csv"
                fetchFile={async () => (await exportDataMap({ parseAs: "blob", throwOnError: true })).data}
              />
            </p>
          )}
        </>
      )}
    </Page>
  );
}

function Kind({ kind }: { kind: DataMapKind }) {
  return (
    <section className="ev-held" aria-labelledby={kind.recordClass}>
      <h2 id={kind.recordClass}>{kind.title}</h2>
      <p className="ev-quiet">How long: {kind.kept}</p>
      <ul className="ev-list">
        {kind.parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part }: { part: DataMapPart }) {
  return (
    <li className="ev-held__part">
      <div>
        <h3>{part.title}</h3>
        <p>{part.purpose}</p>
        {part.restricted && <p className="ev-small">Administrators never see it.</p>}
      </div>
      <dl>
        <div>
          <dt>Lawful basis</dt>
          <dd>{bases[part.basis]}</dd>
        </div>
        <div>
          <dt>When somebody is erased</dt>
          <dd>
            {fates[part.onErasure]} {part.stays}
          </dd>
        </div>
      </dl>
    </li>
  );
}
