import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { getOrganisationOptions, getRightsOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { Choice } from "@/ui/Select";
import { shows, useAsked } from "./useAsked";

export function RoleFilters({ organisation }: { organisation: string }) {
  const { show, role, serviceAreaId, to } = useAsked();
  const matrix = useQuery(getRightsOptions());
  const place = useQuery(getOrganisationOptions({ path: { id: organisation } }));
  return (
    <section className="ev-rolefilters ev-spaced-l ev-no-print" aria-label="Which roles to show">
      <nav className="ev-chips" aria-label="When">
        {shows.map(([value, words]) => (
          <Link className="ev-chip" key={value} to={to("show", value)} aria-current={value === show ? "page" : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      <div className="ev-rolefilters__which">
        <Narrow
          label="Role"
          name="role"
          all="All roles"
          shown={role}
          choices={matrix.data?.roles.map((one) => ({ value: one.role, name: one.title })) ?? []}
        />
        <Narrow
          label="Service area"
          name="area"
          all="Everywhere"
          shown={serviceAreaId}
          choices={place.data?.serviceAreas.map(({ id, name }) => ({ value: id, name })) ?? []}
        />
      </div>
    </section>
  );
}

type Props = { label: string; name: string; all: string; shown: string; choices: Choice[] };

/** A choice that shows at once, and stands in the address. */
function Narrow({ label, name, all, shown, choices }: Props) {
  const { to } = useAsked();
  const navigate = useNavigate();
  return (
    <div>
      <label className="govuk-label" htmlFor={`show-${name}`}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={`show-${name}`}
        value={shown}
        onChange={(event) => void navigate(to(name, event.target.value), { preventScrollReset: true })}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
