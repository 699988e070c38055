import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { archiveOrganisation, reopenOrganisation, type Organisation } from "@/api/generated";
import { ifMatch } from "@/api/problem";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { withOrganisation } from "@/api/useOrganisationFor";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { kindName, looksAfterOthers, sizeName } from "./words";

/** What else is looked after for it. */
const places = [
  ["people.invite", "/people", "People"],
  ["people.manage", "/movements", "Joiners, movers and leavers"],
  ["roles.assign", "/admin/roles", "Roles"],
  ["organisation.manage", "/admin/subscriptions", "Subscriptions"],
  ["privacy.manage", "/admin/privacy", "Privacy"],
] as const;

/** What an organisation is, and what may be done with it as a whole. */
export function Details({ organisation: o }: { organisation: Organisation }) {
  const { me } = useSession();
  const facts = [
    ["Kind", kindName(o.kind)],
    ["Council", o.councilName ? `${o.councilName} (${o.gssCode})` : undefined],
    ["Region", o.region],
    ["Size", sizeName(o.sizeBand)],
    ["Name in addresses", o.alias],
  ];
  return (
    <section aria-labelledby="details">
      <div className="ev-section-head">
        <h2 id="details">Details</h2>
        {o.allowed.includes("edit") && <Link to={`/admin/organisations/${o.id}/edit`}>Change details</Link>}
      </div>
      <dl className="govuk-summary-list ev-spaced">
        {facts.map(([name, value]) => (
          <div className="govuk-summary-list__row" key={name}>
            <dt className="govuk-summary-list__key">{name}</dt>
            <dd className="govuk-summary-list__value">{value ?? <span className="ev-quiet">Not said</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="ev-row ev-spaced">
        {places.map(
          ([right, to, name]) =>
            mayIn(me, right, o.id) && (
              <Link key={to} to={withOrganisation(to, o.id)}>
                {name}
              </Link>
            ),
        )}
        {looksAfterOthers(o) && <Link to={`/organisations/${o.id}/members`}>Whom it looks after</Link>}
      </p>
      <Status organisation={o} />
    </section>
  );
}

function Status({ organisation: o }: { organisation: Organisation }) {
  const cache = useQueryClient();
  const act = o.allowed.includes("archive") ? archiveOrganisation : reopenOrganisation;
  const change = useMutation({
    mutationFn: () => act({ path: { id: o.id }, headers: ifMatch(o.version), throwOnError: true }),
    onSettled: () => cache.invalidateQueries(),
  });
  const may = o.allowed.includes("archive") || o.allowed.includes("reopen");
  if (!may) return null;
  return (
    <details className="ev-more">
      <summary>{o.status === "active" ? "Archive this organisation" : "Reopen this organisation"}</summary>
      <div className="ev-stack">
        {change.error && <ErrorSummary error={change.error} />}
        <p>
          {o.status === "active"
            ? "Nobody new will be able to come in. What is here stays readable by its people until their memberships end. You can reopen it."
            : "People can come in again, and its administrators can change it."}
        </p>
        <button
          className={`govuk-button ${o.status === "active" ? "govuk-button--warning" : ""}`}
          type="button"
          disabled={change.isPending}
          onClick={() => change.mutate()}
        >
          {o.status === "active" ? "Archive it" : "Reopen it"}
        </button>
      </div>
    </details>
  );
}
