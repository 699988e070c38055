import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { everyPage } from "@/api/everyPage";
import { listCouncils, type Organisation, type OrganisationInput } from "@/api/generated";
import { listCouncilsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextInput } from "@/ui/TextInput";
import type { Draft } from "@/ui/drafts";
import { organisationInput } from "./organisationInput";
import { kindName, kinds, regions, sizes } from "./words";

type Props = {
  draft: Draft;
  known: Partial<Organisation>;
  identify: boolean;
  error: unknown;
  busy: boolean;
  send: (input: OrganisationInput) => void;
  back: string;
};

/** What is said of an organisation. Its kind and council are for whoever looks after the platform. */
export function OrganisationForm({ draft, known, identify, error, busy, send, back }: Props) {
  const errors = fieldErrors(error);
  return (
    <>
      {error != null && <ErrorSummary error={error} />}
      <Form name="Organisation" draft={draft} send={(data) => send(organisationInput(data))}>
        <div className="ev-narrow">
          <TextInput name="name" label="Name" value={known.name} error={errors.name} />
          {identify ? <WhatItIs known={known} errors={errors} /> : <StaysWhatItIs known={known} />}
          <Select
            name="region"
            label="Region"
            hint={identify ? "That of its council, when nothing is chosen" : undefined}
            none="Not said"
            choices={regions}
            value={known.region}
            error={errors.region}
          />
          <Select
            name="sizeBand"
            label="How many people work for it?"
            none="Not said"
            choices={sizes}
            value={known.sizeBand}
            error={errors.sizeBand}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Save
            </button>
            <Link to={back} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}

function WhatItIs({ known, errors }: { known: Partial<Organisation>; errors: FieldErrors }) {
  const { data } = useQuery({
    queryKey: [...listCouncilsQueryKey(), "all"],
    queryFn: () => everyPage((page) => listCouncils({ throwOnError: true, query: { page, size: 100 } })),
  });
  const councils = data?.map(({ gssCode, niceName }) => ({ value: gssCode, name: `${niceName} (${gssCode})` })) ?? [];
  return (
    <>
      <Select name="kind" label="Kind" none="Choose a kind" choices={kinds} value={known.kind} error={errors.kind} />
      {data && (
        <Select
          name="gssCode"
          label="Council"
          hint="The council that it is, or whose children’s services it runs. For councils and children’s trusts."
          none="No council"
          choices={councils}
          value={known.gssCode}
          error={errors.gssCode}
        />
      )}
    </>
  );
}

function StaysWhatItIs({ known }: { known: Partial<Organisation> }) {
  return (
    <>
      <input type="hidden" name="kind" value={known.kind} />
      <input type="hidden" name="gssCode" value={known.gssCode ?? ""} />
      <p className="ev-quiet ev-spaced-l">
        {kindName(known.kind ?? "")}
        {known.councilName && `, tied to ${known.councilName}`}. Ask whoever looks after Evident if this has changed.
      </p>
    </>
  );
}
