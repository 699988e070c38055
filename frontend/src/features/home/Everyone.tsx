import { useQuery } from "@tanstack/react-query";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Hit } from "@/ui/Hit";
import { Skeleton } from "@/ui/Skeleton";

/** The baseline set: what everyone should know of, whatever their service. */
export function Everyone() {
  const { data } = useQuery(searchOptions({ query: { baseline: true, sort: "shortest", size: 4 } }));
  return (
    <section className="ev-card ev-card--brand" aria-labelledby="everyone">
      <h2 id="everyone">For everyone</h2>
      <p>Safeguarding and good evidence are everyone’s work. Start here.</p>
      {!data && <Skeleton lines={4} />}
      <ul className="ev-list ev-list--bare">
        {data?.items.map((hit) => (
          <li key={hit.id}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
