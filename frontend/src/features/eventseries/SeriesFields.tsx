import { useQuery } from "@tanstack/react-query";
import type { Event } from "@/api/generated";
import { everyPage } from "@/api/everyPage";
import { listOrganisations } from "@/api/generated";
import { listOrganisationsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import type { FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { TextInput } from "@/ui/TextInput";
import { useTyped } from "@/ui/drafts";
import { RhythmFields } from "./RhythmFields";

type Props = { event: Event; errors: FieldErrors };

export function SeriesFields({ event, errors }: Props) {
  return (
    <div className="ev-stack">
      <TextInput name="title" label="Name of the series" value={event.title} error={errors.title} />
      <RhythmFields errors={errors} />
      <Areas event={event} error={errors.area} />
      <Choices
        kind="checkboxes"
        name="publish"
        label="When they are made"
        choices={[{ value: "yes", name: "Publish them at once" }]}
        values={[]}
      />
    </div>
  );
}

/** One for each of these, on the same day or so many days later. */
function Areas({ event, error }: { event: Event; error?: string | undefined }) {
  const chosen = useTyped("area", []);
  const { data = [] } = useQuery({
    queryKey: [...listOrganisationsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listOrganisations({ throwOnError: true, query: { page, size: 100 } })),
  });
  const areas = data.find(({ id }) => id === event.organisationId)?.serviceAreas ?? [];
  if (areas.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset ev-spaced" aria-describedby={error ? "area-hint area-error" : "area-hint"}>
      <legend className="govuk-fieldset__legend">One for each service area</legend>
      <div className="govuk-hint" id="area-hint">
        Choose none to have one for everyone. The second number moves an area’s own to some days later.
      </div>
      {error && (
        <p className="govuk-error-message" id="area-error">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {areas.map((area, n) => (
        <div className="ev-arearow" key={area.id}>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <div className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                name="area"
                id={n === 0 ? "area" : `area-${n}`}
                value={area.id}
                defaultChecked={chosen.includes(area.id)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={n === 0 ? "area" : `area-${n}`}>
                {area.name}
              </label>
            </div>
          </div>
          <TextInput name={`later-${area.id}`} label={`Days later for ${area.name}`} inputMode="numeric" width={2} value="0" />
        </div>
      ))}
    </fieldset>
  );
}
