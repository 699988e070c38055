import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { PlanItem } from "@/api/generated";
import { getPlanQueryKey, keepResourceMutation } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Badge, type Side } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { accessNames } from "@/ui/Meta";
import { Minutes } from "@/ui/Minutes";

/** One thing in a plan, and why it is there. Keeping it changes no plan of today. */
export function Piece({ item }: { item: PlanItem }) {
  const { resource, access, kept, reasons } = item;
  const cache = useQueryClient();
  const keep = useMutation({
    ...keepResourceMutation(),
    onSuccess: () => cache.invalidateQueries({ predicate: ({ queryKey }) => !isPlan(queryKey) }),
  });
  return (
    <li className="ev-card ev-stack ev-tight">
      <p className="ev-row">
        <Minutes minutes={resource.minutes} />
        {resource.side && <Badge side={resource.side as Side} />}
      </p>
      <h2 className="ev-result__title">
        <Link to={resource.address}>{resource.title}</Link>
      </h2>
      {resource.summary && <p className="ev-plan__summary">{resource.summary}</p>}
      <p className="ev-meta">
        {reasons.map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
        <span>
          <Icon name={access === "open" ? "open" : "lock"} /> {accessNames[access]}
        </span>
      </p>
      {keep.error && <p role="alert">{describe(asProblem(keep.error))}</p>}
      <p className="ev-row">
        <Link className="govuk-button" to={resource.address}>
          Open<span className="govuk-visually-hidden">: {resource.title}</span>
        </Link>
        {kept || keep.isSuccess ? (
          <span role="status">
            <Icon name="tick" /> On your reading list
          </span>
        ) : (
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            disabled={keep.isPending}
            onClick={() => keep.mutate({ path: { resourceId: resource.id }, body: { status: "to-read" } })}
          >
            Keep<span className="govuk-visually-hidden">: {resource.title}</span>
          </button>
        )}
      </p>
    </li>
  );
}

const isPlan = ([first]: readonly unknown[]) => (first as { _id?: string } | undefined)?._id === getPlanQueryKey()[0]._id;
