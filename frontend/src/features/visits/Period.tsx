import { Link, useNavigate } from "react-router";
import { fieldErrors } from "@/api/problem";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextInput } from "@/ui/TextInput";
import { presets } from "./period";
import { useAsked } from "./useAsked";

/** Which days, as a choice of the usual ones or any other; it stands in the address. */
export function Period({ error }: { error: unknown }) {
  const { from, to, at, organisationId, mine } = useAsked();
  const navigate = useNavigate();
  const errors = fieldErrors(error);
  return (
    <section className="ev-period ev-spaced-l ev-no-print" aria-label="Period">
      {(errors.from ?? errors.to) && <ErrorSummary error={error} />}
      {mine.length > 1 && <Organisations mine={mine} chosen={organisationId} at={at} />}
      <nav className="ev-chips" aria-label="Usual periods">
        {presets().map((preset) => (
          <Link
            className="ev-chip"
            key={preset.name}
            to={at({ from: preset.from, to: preset.to, page: undefined })}
            aria-current={preset.from === from && preset.to === to ? "page" : undefined}
          >
            {preset.name}
          </Link>
        ))}
      </nav>
      <form
        key={`${from}${to}`}
        noValidate
        className="ev-period__days"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const text = (name: string) => form.get(name)?.toString() || undefined;
          void navigate(at({ from: text("from"), to: text("to"), page: undefined }));
        }}
      >
        <TextInput name="from" label="First day" type="date" width={10} value={from} error={errors.from} />
        <TextInput name="to" label="Last day" type="date" width={10} value={to} error={errors.to} />
        <button className="govuk-button govuk-button--secondary">Show these days</button>
      </form>
    </section>
  );
}

type OrganisationsProps = { mine: string[]; chosen: string; at: ReturnType<typeof useAsked>["at"] };

function Organisations({ mine, chosen, at }: OrganisationsProps) {
  const { me } = useSession();
  const shown = me?.organisations.filter(({ id }) => mine.includes(id)) ?? [];
  return (
    <nav className="ev-chips" aria-label="Organisation">
      {shown.map(({ id, name }) => (
        <Link
          className="ev-chip"
          key={id}
          to={at({ organisation: id, marker: undefined, page: undefined })}
          aria-current={id === chosen ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
