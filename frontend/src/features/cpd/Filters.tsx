import { Link, useSearchParams } from "react-router";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { useBack } from "@/ui/useBack";
import { isNarrowed, showIn, shows, years } from "./asked";
import { useStandards } from "./useStandards";
import { yearWords } from "./words";

const fields = ["q", "year", "standard"];

/** Which pieces are shown; all of it stands in the address. */
export function Filters() {
  const [search, setSearch] = useSearchParams();
  const back = useBack();
  const show = showIn(search);
  const to = (value: string) => {
    const next = new URLSearchParams(search);
    next.delete("page");
    if (value === "all") next.delete("show");
    else next.set("show", value);
    return `?${next}`;
  };
  const narrow = (form: FormData) => {
    const next = new URLSearchParams(show === "all" ? {} : { show });
    for (const name of fields) {
      const value = form.get(name)?.toString().trim();
      if (value) next.set(name, value);
    }
    setSearch(next);
  };
  return (
    <>
      <nav className="ev-chips ev-spaced" aria-label="Show">
        {shows.map(([value, words]) => (
          <Link className="ev-chip" key={value} to={to(value)} aria-current={value === show ? "page" : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      <details className="ev-more ev-spaced-l" open={fields.some((name) => search.get(name))}>
        <summary>Search and filter</summary>
        <form
          key={back}
          role="search"
          aria-label="Your pieces"
          onSubmit={(event) => {
            event.preventDefault();
            narrow(new FormData(event.currentTarget));
          }}
        >
          <Narrower search={search} />
          <div className="ev-row">
            <button className="govuk-button govuk-button--secondary" type="submit">
              Show these
            </button>
            {isNarrowed(search) && <Link to="/cpd">Show everything</Link>}
          </div>
        </form>
      </details>
    </>
  );
}

function Narrower({ search }: { search: URLSearchParams }) {
  const { groups } = useStandards();
  const standards = groups.flatMap(({ name, items }) =>
    items.map(({ id, code, label }) => ({ value: id, name: `${code} ${label} (${name})` })),
  );
  const standard = search.get("standard") ?? "";
  return (
    <div className="ev-fields">
      <TextInput name="q" type="search" label="Words in it" value={search.get("q") ?? ""} />
      <Select
        name="year"
        label="Year, from December to November"
        none="All years"
        choices={years().map((year) => ({ value: String(year), name: yearWords(year) }))}
        value={search.get("year") ?? ""}
      />
      <Select key={standards.length} name="standard" label="Evidence for" none="Any standard" choices={standards} value={standard} />
    </div>
  );
}
