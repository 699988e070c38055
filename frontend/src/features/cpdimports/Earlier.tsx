import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listCpdImportsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { day } from "@/ui/dates";
import { count } from "./fields";

/** Files that were sent in the last thirty days, so that one that was left can be found again. */
export function Earlier() {
  const { data } = useQuery(listCpdImportsOptions({ query: { size: 10 } }));
  if (!data || data.total === 0) return null;
  return (
    <section className="ev-spaced-top" aria-labelledby="earlier">
      <h2 id="earlier" className="ev-spaced">
        Files you sent
      </h2>
      <ul className="ev-list">
        {data.items.map((item) => (
          <li key={item.id}>
            <Link to={`/cpd/import/${item.id}`}>{item.fileName}</Link>
            <p className="ev-meta">
              <span>{day(item.createdAt)}</span>
              <span>{count(item.counts.rows, "row")}</span>
              <span>{item.state === "added" ? `${count(item.counts.chosen)} added` : "Not added yet"}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
