import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { ReaderSuggestion as Suggestion } from "@/api/generated";
import { listEventsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Choices } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { Trouble } from "@/ui/Trouble";

type Props = { suggestion: Suggestion; error: string | undefined };

/** What a suggestion becomes: one of the events that are planned, or the resource at its address. */
export function TakenUpAs({ suggestion, error }: Props) {
  return suggestion.kind === "event" ? (
    <AsEvent suggestion={suggestion} error={error} />
  ) : (
    <AsResource suggestion={suggestion} error={error} />
  );
}

function AsEvent({ suggestion: { organisationId }, error }: Props) {
  const { data, error: trouble } = useQuery(
    listEventsOptions({ query: { show: "planning", organisationId, size: 100, when: "any" } }),
  );
  if (trouble) return <Trouble error={trouble} />;
  const open = data?.items.filter(({ stage }) => !["cancelled", "archived", "completed"].includes(stage)) ?? [];
  return (
    <>
      <Select
        name="thingId"
        label="Which learning event?"
        none="Choose a learning event"
        choices={open.map(({ id, title }) => ({ value: id, name: title }))}
        error={error}
      />
      <p className="ev-spaced-l">
        None of these? <Link to="/events/new">Plan it first</Link>, then come back.
      </p>
    </>
  );
}

function AsResource({ suggestion: { alike, url = "", title }, error }: Props) {
  const start = `/resources/new?${new URLSearchParams({ url, title })}`;
  if (alike)
    return (
      <Choices
        kind="radios"
        name="thingId"
        label="What we have at this address"
        choices={[{ value: alike.id, name: alike.title }]}
        values={[alike.id]}
        error={error}
      />
    );
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`} id="thingId">
      {error && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <p>
        We have nothing at this address yet. <Link to={start}>Start a draft from it</Link>, then come back: it will stand here.
      </p>
    </div>
  );
}
