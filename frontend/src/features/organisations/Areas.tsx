import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { reviseServiceArea, type Organisation, type ServiceAreaDetail } from "@/api/generated";
import { listServiceAreasOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AreaCard } from "./AreaCard";

/** The tree: service areas in their order, each with its first teams and how many people are in it. */
export function Areas({ organisation }: { organisation: Organisation }) {
  const [search] = useSearchParams();
  const show = search.get("areas") === "closed" ? "closed" : "open";
  const mayEdit = organisation.allowed.includes("edit");
  return (
    <section aria-labelledby="areas">
      <div className="ev-section-head">
        <h2 id="areas">Service areas and teams</h2>
        {mayEdit && (
          <Link className="govuk-button" to={`/admin/organisations/${organisation.id}/service-areas/new`}>
            Add a service area
          </Link>
        )}
      </div>
      <nav className="ev-chips ev-spaced-l" aria-label="Show service areas">
        <Link className="ev-chip" to="?areas=open" aria-current={show === "open" ? "page" : undefined}>
          Open
        </Link>
        <Link className="ev-chip" to="?areas=closed" aria-current={show === "closed" ? "page" : undefined}>
          Closed
        </Link>
      </nav>
      <Tree id={organisation.id} show={show} page={Number(search.get("page") ?? 1)} mayEdit={mayEdit} />
    </section>
  );
}

type TreeProps = { id: string; show: "open" | "closed"; page: number; mayEdit: boolean };

function Tree({ id, show, page, mayEdit }: TreeProps) {
  const { data, error, refetch } = useQuery(listServiceAreasOptions({ path: { id }, query: { show, page } }));
  const order = useOrder();
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  return (
    <>
      {order.error && <ErrorSummary error={order.error} />}
      <p className="govuk-visually-hidden" role="status">
        {order.said}
      </p>
      {data.total === 0 && (
        <div className="ev-empty">
          <p>
            {show === "open"
              ? "No service areas yet. Add the parts of the organisation as its people know them."
              : "No service area has been closed."}
          </p>
        </div>
      )}
      <ol className="ev-stack">
        {data.items.map((area, n) => (
          <AreaCard
            key={area.id}
            area={area}
            place={(data.page - 1) * data.size + n + 1}
            of={data.total}
            move={mayEdit && show === "open" ? order.move : undefined}
          />
        ))}
      </ol>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

/** One step up or down, kept at once. */
function useOrder() {
  const cache = useQueryClient();
  const [said, setSaid] = useState("");
  const moving = useRef(false);
  const { mutate, error } = useMutation({
    mutationFn: ({ area, place }: { area: ServiceAreaDetail; place: number }) =>
      reviseServiceArea({
        path: { id: area.id },
        headers: ifMatch(area.version),
        body: { name: area.name, socialCare: area.socialCare, place },
        throwOnError: true,
      }),
    onSuccess: (_, { area, place }) => setSaid(`${area.name} is now number ${place}`),
    onSettled: async () => {
      await cache.invalidateQueries();
      moving.current = false;
    },
  });
  // A second press before the list is read again would be of a version that is over.
  const move = (area: ServiceAreaDetail, place: number) => {
    if (moving.current) return;
    moving.current = true;
    mutate({ area, place });
  };
  return { move, error, said };
}
