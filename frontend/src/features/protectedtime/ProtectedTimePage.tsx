import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useSearchParams } from "react-router";
import { listProtectedTime } from "@/api/generated";
import { listProtectedTimeQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { everyPage } from "@/api/everyPage";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { TimeOfAreas } from "./TimeOfAreas";
import { lastQuarters } from "./quarters";

const title = "Protected time";

/** How much time for learning people had, by service area and quarter; sums of five people or more. */
export function ProtectedTimePage() {
  return (
    <ForOrganisation title={title} right="insight.read">
      {(organisation) => <OfOrganisation id={organisation} />}
    </ForOrganisation>
  );
}

function OfOrganisation({ id }: { id: string }) {
  const [search, setSearch] = useSearchParams();
  const quarters = lastQuarters(new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/London" }));
  const shown = quarters.find(({ first }) => first === search.get("quarter")) ?? quarters[0]!;
  const field = useId();
  const ask = { path: { id }, query: { day: shown.first } };
  const { data, error, refetch } = useQuery({
    queryKey: [...listProtectedTimeQueryKey(ask), "all"],
    queryFn: () =>
      everyPage((page) => listProtectedTime({ ...ask, query: { ...ask.query, page, size: 100 }, throwOnError: true })),
  });
  const choose = (first: string) =>
    setSearch((before) => {
      before.set("quarter", first);
      return before;
    });
  return (
    <>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">Time for learning that nothing else could take, by service area.</p>
      <p className="ev-row ev-spaced-l">
        <label className="govuk-label" htmlFor={field}>
          Quarter
        </label>
        <select className="govuk-select" id={field} value={shown.first} onChange={(event) => choose(event.target.value)}>
          {quarters.map(({ first, name }) => (
            <option key={first} value={first}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <TimeOfAreas areas={data} quarter={shown} />}
    </>
  );
}
