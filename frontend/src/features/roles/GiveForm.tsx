import { useState } from "react";
import { Link } from "react-router";
import type { AssignInput } from "@/api/generated";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import type { Draft } from "@/ui/drafts";
import { ChoosePeople } from "./ChoosePeople";
import { ChooseRole } from "./ChooseRole";
import { Days, daysOf } from "./Days";
import { Place, placeIn } from "./Place";
import { todayInUk } from "./words";
import type { Give } from "./useGive";
import type { Known } from "./useRolesAndPlaces";

type Props = { known: Known; draft: Draft; give: Give; back: string; organisation: string };

const fieldFor = (pointer: string) =>
  pointer.startsWith("/personIds") ? "who" : /^\/(serviceAreaId|teamId)/.test(pointer) ? "place" : pointer.replace(/^\//, "");

export function GiveForm({ known, draft, give, back, organisation }: Props) {
  const [role, setRole] = useState(draft.kept?.role?.[0] ?? "");
  const errors = fieldErrors(give.error, fieldFor);
  return (
    <>
      {give.error && <ErrorSummary error={give.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">Give a role</h1>
      <p className="ev-lead ev-spaced-l">
        Everyone you choose is told. Nobody gives themselves a role: another administrator does that.
      </p>
      <Form name="Give a role" draft={draft} send={(form) => give.mutate(input(form))}>
        <div className="ev-narrow">
          <ChooseRole matrix={known.matrix} role={role} choose={setRole} error={errors.role} />
          <ChoosePeople
            organisation={organisation}
            draft={draft}
            label="Who gets it?"
            most={50}
            networkStaff={role === "account-manager"}
            error={errors.who}
          />
          {known.organisation && <Place organisation={known.organisation} error={errors.place} />}
          <Days startsOn={todayInUk()} errors={errors} />
          <p className="ev-row">
            <button className="govuk-button" disabled={give.isPending}>
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

const input = (form: FormData) =>
  ({
    role: form.get("role")?.toString() || undefined,
    personIds: form.getAll("person").map(String),
    ...placeIn(form),
    ...daysOf(form),
  }) as AssignInput;
