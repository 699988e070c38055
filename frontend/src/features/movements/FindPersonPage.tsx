import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { listMovementCandidatesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormGroup } from "@/ui/FormGroup";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";

const title = "Who moves or leaves?";

export function FindPersonPage() {
  return (
    <ForOrganisation title={title} right="people.manage">
      {(id) => <FindPerson id={id} />}
    </ForOrganisation>
  );
}

function FindPerson({ id }: { id: string }) {
  const [search, setSearch] = useSearchParams();
  const q = search.get("q") ?? "";
  return (
    <>
      <h1 className="ev-spaced-l">{title}</h1>
      <form
        className="ev-narrow"
        role="search"
        aria-label="People"
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get("q") ?? "").trim();
          setSearch({ organisation: id, ...(name && { q: name }) });
        }}
      >
        <FormGroup name="q" label="Name" hint="The beginning of a first or last name">
          <div className="ev-row">
            <input
              className="govuk-input govuk-input--width-20"
              id="q"
              name="q"
              type="search"
              autoComplete="off"
              maxLength={100}
              aria-describedby="q-hint"
              defaultValue={q}
            />
            <button className="govuk-button">Find</button>
          </div>
        </FormGroup>
      </form>
      <Found organisation={id} q={q} page={Number(search.get("page") ?? 1)} />
    </>
  );
}

function Found({ organisation, q, page }: { organisation: string; q: string; page: number }) {
  const { data, error, refetch } = useQuery(
    listMovementCandidatesOptions({ path: { id: organisation }, query: { page, ...(q && { q }) } }),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      <p className="ev-quiet ev-spaced" role="status">
        {data.total === 0
          ? "Nobody of that name belongs to the organisation."
          : `${data.total} ${data.total === 1 ? "person" : "people"}`}
      </p>
      <ul className="ev-list">
        {data.items.map((person) => (
          <li className="ev-stack ev-tight" key={person.personId}>
            <h2 className="ev-result__title">
              <Link to={`/movements/people/${organisation}/${person.personId}`}>{person.name}</Link>
            </h2>
            <p className="ev-meta">
              <span>{person.place}</span>
              {person.leavesOn && <span>Last day {day(person.leavesOn)}</span>}
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}
