import { useQuery } from "@tanstack/react-query";
import { getRelianceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";

/** Whom a withdrawal touches, before it is done. Never who, and no number below five. */
export function Relying({ id }: { id: string }) {
  const { data } = useQuery(getRelianceOptions({ path: { id } }));
  if (!data) return null;
  const ways = data.ways.filter(({ fewerThanFive, people }) => fewerThanFive || people);
  return (
    <div className="ev-spaced-l">
      <Note kind={ways.length > 0 ? "warn" : "good"}>
        {ways.length === 0 ? (
          <p>Nobody relies on this yet.</p>
        ) : (
          <>
            <p>
              <b>These people rely on it.</b> They are told that it is withdrawn, and why:
            </p>
            <ul>
              {ways.map(({ how, people }) => (
                <li key={how}>
                  {people ? people.toLocaleString("en-GB") : "Fewer than 5"} people {how}
                </li>
              ))}
            </ul>
          </>
        )}
      </Note>
    </div>
  );
}
