import { useState } from "react";
import { Link } from "react-router";
import type { AssignInput, Organisation, PermissionMatrix } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { PlaceSelect } from "@/ui/PlaceSelect";
import { useTyped, type Draft } from "@/ui/drafts";
import { staffOf } from "@/ui/finders";
import { isPlace, placeIn } from "@/ui/placeIn";
import { ChooseRole } from "./ChooseRole";
import { Days, daysOf } from "./Days";
import { todayInUk } from "./words";

export type Known = { organisation: Organisation; matrix: PermissionMatrix };

type Props = {
  known: Known;
  draft: Draft;
  error: unknown;
  busy: boolean;
  send: (body: AssignInput) => void;
  back: string;
};

const fieldFor = (pointer: string) =>
  pointer.startsWith("/personIds") ? "person" : isPlace(pointer) ? "place" : pointer.replace(/^\//, "");

export function GiveForm({ known: { organisation, matrix }, draft, error, busy, send, back }: Props) {
  const errors = fieldErrors(error, fieldFor);
  return (
    <>
      {error != null && <ErrorSummary error={error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">Give a role at {organisation.name}</h1>
      <p className="ev-lead ev-spaced-l">
        Everyone you choose is told. Nobody gives themselves a role: another administrator does that.
      </p>
      <Form name="Give a role" draft={draft} send={(form) => send(input(form))}>
        <div className="ev-narrow">
          <RoleAndPeople matrix={matrix} organisation={organisation.id} draft={draft} errors={errors} />
          <PlaceSelect of={organisation} label="For which part?" error={errors.place} />
          <Days startsOn={todayInUk()} errors={errors} />
          <p className="ev-row">
            <button className="govuk-button" disabled={busy}>
              Give the role
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

type WhoProps = { matrix: PermissionMatrix; organisation: string; draft: Draft; errors: FieldErrors };

/** Who can be chosen hangs on the role, which begins anew with the form. */
function RoleAndPeople({ matrix, organisation, draft, errors }: WhoProps) {
  const [kept = ""] = useTyped("role", []);
  const [role, setRole] = useState(kept);
  return (
    <>
      <ChooseRole matrix={matrix} role={role} choose={setRole} error={errors.role} />
      <PeoplePicker
        name="person"
        label="Who gets it?"
        finder={staffOf(organisation, role === "account-manager")}
        draft={draft}
        most={50}
        error={errors.person}
      />
    </>
  );
}

const input = (form: FormData) =>
  ({
    role: form.get("role")?.toString() || undefined,
    personIds: form.getAll("person").map(String),
    ...placeIn(form),
    ...daysOf(form),
  }) as AssignInput;
