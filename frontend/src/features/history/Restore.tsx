import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { restoreResourceVersion } from "@/api/generated";
import { getResourceOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, ifMatch, isStale } from "@/api/problem";

/** Says again what an old version said. Offered while the resource may be edited. */
export function Restore({ id, number }: { id: string; number: number }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { data } = useQuery(getResourceOptions({ path: { id } }));
  const restore = useMutation({
    mutationFn: (version: number) =>
      restoreResourceVersion({ path: { id, number }, headers: ifMatch(version), throwOnError: true }),
    onSuccess: async () => {
      await cache.invalidateQueries();
      await navigate(`/resources/${id}`);
    },
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
  if (!data?.allowed.includes("edit")) return null;
  return (
    <section className="ev-card ev-card--brand ev-spaced-top" aria-labelledby="restore">
      <h2 id="restore" className="govuk-heading-s">
        Bring version {number} back
      </h2>
      <p>
        It becomes the newest version. No version is lost. Its stage, its next check and what it takes the place of stay as they
        are.
      </p>
      {restore.error && (
        <p role="alert">
          <b>
            {isStale(restore.error)
              ? "Someone else has just changed it. Compare again before you bring it back."
              : describe(asProblem(restore.error))}
          </b>
        </p>
      )}
      <p>
        <button className="govuk-button" type="button" disabled={restore.isPending} onClick={() => restore.mutate(data.version)}>
          Bring version {number} back
        </button>
      </p>
    </section>
  );
}
