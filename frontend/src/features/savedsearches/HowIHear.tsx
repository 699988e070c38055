import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { DigestInput } from "@/api/generated";
import { getDigestOptions, getDigestQueryKey, setDigestMutation } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { frequencies, type Frequency } from "./question";

/** Of topics as often as the person wants, and nothing at all with one press. */
export function HowIHear() {
  const cache = useQueryClient();
  const { data } = useQuery(getDigestOptions());
  const set = useMutation({
    ...setDigestMutation(),
    onSuccess: (now) => cache.setQueryData(getDigestQueryKey(), now),
  });
  if (!data) return null;
  const change = (part: Partial<DigestInput>) => set.mutate({ body: { ...data, ...part } });
  return (
    <section className="ev-card ev-card--soft" aria-labelledby="digest">
      <h2 id="digest">How you hear</h2>
      {set.error && <p role="alert">{describe(asProblem(set.error))}</p>}
      {!data.wanted && <p role="status">Digests are off. You are told nothing of what is new.</p>}
      {data.wanted && (
        <div className="ev-row">
          <label htmlFor="topics-frequency">What is new in the topics I follow</label>
          <select
            className="govuk-select"
            id="topics-frequency"
            value={data.topics}
            disabled={set.isPending}
            onChange={(event) => change({ topics: event.target.value as Frequency })}
          >
            {frequencies.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={set.isPending}
          onClick={() => change({ wanted: !data.wanted })}
        >
          {data.wanted ? "Turn all digests off" : "Turn digests on"}
        </button>
        <Link to="/topics-i-follow">Change what you follow</Link>
      </p>
    </section>
  );
}
