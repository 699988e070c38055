import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listFrameworksOptions } from "@/api/generated/@tanstack/react-query.gen";

/** Whose rules the numbers go by; it stands in the address. */
export function WhichRules({ shown }: { shown: string }) {
  const [search] = useSearchParams();
  const { data } = useQuery(listFrameworksOptions({ query: { kind: "rule-set", size: 100 } }));
  const sets = data?.items.filter(({ slug, inForce }) => inForce && slug !== "no-regulator") ?? [];
  const to = (slug: string) => {
    const next = new URLSearchParams(search);
    next.set("rules", slug);
    return `?${next}`;
  };
  return (
    <nav className="ev-chips" aria-label="Rules">
      {sets.map(({ slug, name }) => (
        <Link className="ev-chip" key={slug} to={to(slug)} aria-current={slug === shown ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
