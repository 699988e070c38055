import { Link, useNavigate } from "react-router";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import { useBack } from "@/ui/useBack";
import { acts } from "./acts";
import { useAsked } from "./useAsked";

/** Days and acts to look for; who did it and to what is chosen from the list itself. */
export function Filters({ error }: { error: unknown }) {
  const { asked, at } = useAsked();
  const navigate = useNavigate();
  const back = useBack();
  const errors = fieldErrors(error);
  return (
    <section className="ev-spaced-l ev-no-print" aria-label="Filters">
      {error !== null && error !== undefined && <ErrorSummary error={error} />}
      <form
        key={back}
        noValidate
        className="ev-audit-filters"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const text = (name: string) => form.get(name)?.toString() ?? "";
          void navigate(at({ from: text("from"), to: text("to"), what: text("what") }));
        }}
      >
        <TextInput name="from" label="First day" type="date" width={10} value={asked.from} error={errors.from} />
        <TextInput name="to" label="Last day" type="date" width={10} value={asked.to} error={errors.to} />
        <Select
          name="what"
          label="What was done"
          none="Anything"
          choices={acts(asked.what)}
          value={asked.what}
          error={errors.what}
        />
        <button className="govuk-button govuk-button--secondary">Show</button>
      </form>
      <Narrowed />
    </section>
  );
}

/** What the list itself was narrowed to, each to be taken off again. */
function Narrowed() {
  const { asked, at } = useAsked();
  const held = [
    asked.actor && { name: "actor", words: "Done by one person" },
    asked.personId && { name: "personId", words: "About one person" },
    asked.thingId && { name: "thingId", words: "Done to one thing" },
    asked.platform && { name: "platform", words: "Done to the platform" },
  ].filter((each) => typeof each === "object");
  if (held.length === 0) return null;
  return (
    <ul className="ev-chips" aria-label="Narrowed to">
      {held.map(({ name, words }) => (
        <li key={name}>
          <Link className="ev-chip" to={at({ [name]: "" })} aria-label={`${words}: show everyone and everything again`}>
            {words} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
