import { useQuery } from "@tanstack/react-query";
import type { Resource } from "@/api/generated";
import { searchOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Hit } from "@/ui/Hit";

/** The sides this one does not have, on the same topic. */
export function OtherSides({ resource }: { resource: Resource }) {
  const topic = resource.topics[0]?.slug;
  const sides = (["practice", "people", "research"] as const).filter((side) => side !== resource.side);
  const { data } = useQuery({
    ...searchOptions({ query: { topic: topic ? [topic] : [], side: [...sides], sort: "shortest", size: 100 } }),
    enabled: topic !== undefined,
  });
  const found = sides.flatMap((side) => data?.items.find((hit) => hit.side === side) ?? []);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="sides">
      <h2 id="sides" className="ev-spaced">
        Round out the triangle
      </h2>
      <p className="ev-spaced">These bring the other sides on the same question.</p>
      <ul className="ev-grid ev-grid--2">
        {found.map((hit) => (
          <li className="ev-card" key={hit.id}>
            <Hit hit={hit} side />
          </li>
        ))}
      </ul>
    </section>
  );
}
