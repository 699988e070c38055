import { useQuery } from "@tanstack/react-query";
import { listThingViewingsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { day } from "@/ui/dates";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** On something of mine: who opened it. */
export function WhoLookedHere({ kind, id }: { kind: string; id: string }) {
  const { data } = useQuery({ ...listThingViewingsOptions({ path: { kind, id } }), staleTime: 0, retry: false });
  if (!data) return null;
  return (
    <section className="ev-stack ev-noprint" aria-labelledby="who-looked">
      <h2 id="who-looked">Who has looked</h2>
      {data.total === 0 ? (
        <p>Only you.</p>
      ) : (
        <ul className="ev-list">
          {data.items.map(({ id: one, viewerName, at }) => (
            <li key={one}>
              <b>{viewerName}</b>, <time dateTime={at}>{`${day(at)}, ${time.format(new Date(at))}`}</time>
            </li>
          ))}
        </ul>
      )}
      {data.total > data.items.length && <p className="ev-quiet">And {data.total - data.items.length} times before.</p>}
    </section>
  );
}
