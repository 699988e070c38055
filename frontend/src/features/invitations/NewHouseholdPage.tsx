import { useState } from "react";
import { Link } from "react-router";
import { addHousehold, type HouseholdInput, type Organisation } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { useOrganisationFor } from "@/api/useOrganisationFor";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ForOrganisation } from "@/ui/ForOrganisation";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/TextInput";
import { WithPlaces } from "@/ui/WithPlaces";
import { isPlace } from "@/ui/placeIn";
import { useSend } from "@/ui/useSend";
import { Carers } from "./Carers";
import { PlaceFields } from "./Fields";
import { householdInput, rowsTyped } from "./input";

const title = "Add a foster household";

export function NewHouseholdPage() {
  return (
    <ForOrganisation title={title} right="people.invite">
      {(id) => <WithPlaces organisation={id}>{(organisation) => <NewHousehold organisation={organisation} />}</WithPlaces>}
    </ForOrganisation>
  );
}

function NewHousehold({ organisation }: { organisation: Organisation }) {
  const { link } = useOrganisationFor("people.invite");
  const [rows, setRows] = useState<number[]>([]);
  const { draft, act: add } = useSend("household", link("/households"), (body: HouseholdInput, headers) =>
    addHousehold({ path: { organisationId: organisation.id }, body, headers, throwOnError: true }),
  );
  const fieldFor = (pointer: string) => {
    const [, first = "", n, field] = pointer.split("/");
    if (first === "carers") return field ? `${field}-${rows[Number(n)] ?? 0}` : "givenName-0";
    return isPlace(pointer) ? "place" : first;
  };
  const errors = fieldErrors(add.error, fieldFor);
  return (
    <>
      {add.error && <ErrorSummary error={add.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">Each carer is invited to an account of their own. All are added, or none.</p>
      <Form
        name={title}
        draft={draft}
        send={(data) => {
          setRows(rowsTyped(data));
          add.mutate(householdInput(data));
        }}
      >
        <div className="ev-form">
          <section className="ev-form__section">
            <h2>Household</h2>
            <div>
              <TextInput name="name" label="Name" hint="Such as Adeyemi household" error={errors.name} />
              <PlaceFields organisation={organisation} errors={errors} />
            </div>
          </section>
          <Carers draft={draft} errors={errors} />
          <p className="ev-row">
            <button className="govuk-button" disabled={add.isPending}>
              Add and invite
            </button>
            <Link to={link("/households")} onClick={draft.forget}>
              Cancel
            </Link>
          </p>
        </div>
      </Form>
    </>
  );
}
