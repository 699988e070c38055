import { Link, useParams } from "react-router";
import { planMove, type Movement, type MoveInput, type MovementCandidate } from "@/api/generated";
import { fieldErrors, type FieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { PlaceSelect } from "@/ui/PlaceSelect";
import { TextInput } from "@/ui/TextInput";
import { WithPlaces } from "@/ui/WithPlaces";
import { useSend } from "@/ui/useSend";
import { fieldIn, fieldOfRole, isOf, moveInput } from "./moveInput";
import { WithCandidate } from "./WithCandidate";
import { placeName, roleName } from "./words";

const title = "Plan a move";

export function MovePage() {
  const { organisationId = "", personId = "" } = useParams();
  return (
    <WithCandidate title={title} organisationId={organisationId} personId={personId}>
      {(candidate) => <Move organisation={organisationId} candidate={candidate} />}
    </WithCandidate>
  );
}

function Move({ organisation, candidate }: { organisation: string; candidate: MovementCandidate }) {
  const { draft, act: plan } = useSend(
    "move",
    ({ id }: Movement) => `/movements/${id}`,
    async (body: MoveInput, headers) => (await planMove({ path: { id: organisation }, body, headers, throwOnError: true })).data,
  );
  const fieldFor = fieldIn(candidate);
  const errors = fieldErrors(plan.error, fieldFor);
  return (
    <Page title={`${title}: ${candidate.name}`}>
      {plan.error && <ErrorSummary error={plan.error} fieldFor={fieldFor} />}
      <h1 className="ev-spaced">{`${title}: ${candidate.name}`}</h1>
      <p className="ev-lead ev-spaced-l">Everything they keep and share stays as it is. They are told.</p>
      <WithPlaces organisation={organisation}>
        {(places) => (
          <Form name="Move" draft={draft} send={(data) => plan.mutate(moveInput(data, candidate))}>
            <div className="ev-narrow">
              <Old candidate={candidate} errors={errors} />
              <PlaceSelect of={places} label="Where do they go?" error={errors.place} />
              <TextInput
                name="firstDay"
                type="date"
                label="What is their first day there?"
                hint="Today, a day ahead, or up to 30 days ago"
                width={10}
                error={errors.firstDay}
              />
              <Roles candidate={candidate} errors={errors} />
              <p className="ev-row">
                <button className="govuk-button" disabled={plan.isPending}>
                  Confirm the move
                </button>
                <Link to=".." relative="path" onClick={draft.forget}>
                  Cancel
                </Link>
              </p>
            </div>
          </Form>
        )}
      </WithPlaces>
    </Page>
  );
}

type PartProps = { candidate: MovementCandidate; errors: FieldErrors };

function Old({ candidate: { memberships }, errors }: PartProps) {
  const [only] = memberships;
  if (only && memberships.length === 1)
    return (
      <>
        <input type="hidden" name="membershipId" value={only.id} />
        <p className="ev-spaced-l">
          Now: <b>{placeName(only)}</b>
        </p>
      </>
    );
  return (
    <Choices
      kind="radios"
      name="membershipId"
      label="Which place do they leave?"
      choices={memberships.map((membership) => ({ value: membership.id, name: placeName(membership) }))}
      values={[]}
      error={errors.membershipId}
    />
  );
}

function Roles({ candidate: { roles, memberships }, errors }: PartProps) {
  const bound = roles.filter((role) => memberships.some((membership) => isOf(role, membership)));
  return bound.map(({ assignmentId, role, place }) => (
    <Choices
      key={assignmentId}
      kind="radios"
      name={fieldOfRole(assignmentId)}
      label={`What becomes of the role ${roleName(role)} (${place ?? ""})?`}
      choices={[
        { value: "end", name: "It ends the day before" },
        { value: "along", name: "It goes along to the new place" },
      ]}
      values={[]}
      error={errors[fieldOfRole(assignmentId)]}
    />
  ));
}
