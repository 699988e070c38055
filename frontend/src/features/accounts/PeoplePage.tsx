import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import type { AccountSummary, ListAccountsData } from "@/api/generated";
import { listAccountsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { kindName, people, place, roleName } from "@/ui/memberships";
import { Filters } from "./Filters";
import { lastHere, looks, stateNames } from "./words";

type Query = NonNullable<ListAccountsData["query"]>;

/** Everyone of an organisation, for those who look after them. */
export function PeoplePage() {
  return (
    <ForOrganisation title="People" right="people.invite">
      {(organisation) => <People organisation={organisation} />}
    </ForOrganisation>
  );
}

function People({ organisation }: { organisation: string }) {
  const { me } = useSession();
  const [search] = useSearchParams();
  const { link } = useOrganisationFor("people.invite");
  const query: Query = { page: Number(search.get("page") ?? 1), size: 50 };
  const [q, state, kind] = [search.get("q"), search.get("state"), search.get("kind")];
  if (q) query.q = q;
  if (state) query.state = state as NonNullable<Query["state"]>;
  if (kind) query.kind = kind as NonNullable<Query["kind"]>;
  const { data, error, refetch } = useQuery({
    ...listAccountsOptions({ path: { organisationId: organisation }, query }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="ev-section-head ev-spaced">
        <h1>People</h1>
        <Link className="govuk-button" to={link("/invite")}>
          Invite people
        </Link>
      </div>
      {mayIn(me, "people.manage", organisation) && (
        <p className="ev-spaced">
          <Link to="/accounts-in-keycloak">Passwords and second factors</Link>
        </p>
      )}
      <Filters />
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && (
        <>
          <p className="ev-quiet ev-spaced" role="status">
            {data.total === 0 ? "Nobody fits this. Widen what you look for." : people(data.total)}
          </p>
          <ul className="ev-list ev-people">
            {data.items.map((person) => (
              <Line key={person.id} person={person} to={link(`/people/${person.id}`)} />
            ))}
          </ul>
          <Pagination page={data.page} size={data.size} total={data.total} />
        </>
      )}
    </>
  );
}

function Line({ person, to }: { person: AccountSummary; to: string }) {
  const where = place(person.serviceAreaName, person.teamName);
  return (
    <li>
      <div className="ev-tight">
        <h2 className="ev-people__name">
          <Link to={to}>{person.displayName}</Link>
        </h2>
        {person.email && <p className="ev-small ev-quiet ev-people__mail">{person.email}</p>}
      </div>
      <p>
        {kindName(person.kind)}
        {where && <span className="ev-small ev-quiet ev-people__where">{where}</span>}
      </p>
      <p className="ev-small">{person.roles.map(roleName).join(", ")}</p>
      <p className="ev-people__state">
        <span className={`ev-tag${looks[person.state]}`}>{stateNames[person.state]}</span>
        <span className="ev-small ev-quiet">
          {person.lastSeenMonth ? `Last here ${lastHere(person.lastSeenMonth)}` : "Not here yet"}
        </span>
      </p>
    </li>
  );
}
