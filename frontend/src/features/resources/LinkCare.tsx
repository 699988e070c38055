import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { LinkCheck, Resource } from "@/api/generated";
import { checkLinkMutation, getLinkCheckOptions, getLinkCheckQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { day } from "@/ui/dates";

const TWO_SECONDS = 2_000;

/** For those who edit: when the link was last looked at, what was found, and a look at it now. */
export function LinkCare({ resource }: { resource: Resource }) {
  const { data, waiting, check } = useLook(resource);
  if (!data?.allowed.includes("check")) return null;
  return (
    <section className="ev-card ev-card--soft ev-stack ev-tight" aria-labelledby="link-care">
      <h2 id="link-care" className="govuk-heading-s">
        The link
      </h2>
      <p role="status">{waiting ? "We are looking at it. It takes a few seconds." : found(data)}</p>
      {check.error && (
        <p role="alert">
          <b>{asProblem(check.error)?.detail ?? describe(asProblem(check.error))}</b>
        </p>
      )}
      <p>
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={waiting || check.isPending}
          onClick={() => check.mutate({ path: { id: resource.id } })}
        >
          Check the link now
        </button>
      </p>
    </section>
  );
}

/** After asking, it is looked at again and again until there is something new to say. */
function useLook(resource: Resource) {
  const path = { path: { id: resource.id } };
  const cache = useQueryClient();
  const [asked, setAsked] = useState<{ since: string | undefined } | null>(null);
  const { data } = useQuery({
    ...getLinkCheckOptions(path),
    enabled: resource.allowed.length > 0,
    refetchInterval: ({ state }) => (asked && state.data?.checkedAt === asked.since ? TWO_SECONDS : false),
  });
  const check = useMutation({
    ...checkLinkMutation(),
    onSuccess: (before) => {
      cache.setQueryData(getLinkCheckQueryKey(path), before);
      setAsked({ since: before.checkedAt });
    },
  });
  return { data, waiting: asked !== null && data?.checkedAt === asked.since, check };
}

function found({ state, checkedAt, failures, firstFailedOn, lastStatus }: LinkCheck) {
  if (!checkedAt) return "We have not looked at it yet.";
  const last = `We last looked on ${day(checkedAt)}`;
  const answer = lastStatus ? `It answered with ${lastStatus}.` : "It did not answer.";
  if (state === "ok") return `It works. ${last}.`;
  if (state === "unchecked") return `${last}. It is not open to everyone, so we cannot say whether it works.`;
  const since =
    firstFailedOn && failures && failures > 1 ? ` It has failed on ${failures} days since ${day(firstFailedOn)}.` : "";
  return `${last}. ${answer}${since}`;
}
