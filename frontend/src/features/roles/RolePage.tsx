import { Link } from "react-router";
import { changeRole, endRole, getRole, type RoleAssignment, type RoleDatesInput } from "@/api/generated";
import { fieldErrors, ifMatch, isStale } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";
import { useOpened } from "@/ui/useOpened";
import { useSend } from "@/ui/useSend";
import { Days, daysOf } from "./Days";
import { useRole } from "./useRole";
import { during, placeOf, rolesOf, todayInUk } from "./words";

/** The days of one role, and its end. */
export function RolePage() {
  const { role, error, retry } = useRole();
  return (
    <WithRight title="Change a role" right="roles.assign">
      {role ? (
        <Change role={role} key={role.id} />
      ) : (
        <Page title="Change a role">{error ? <Trouble error={error} retry={retry} /> : <Skeleton lines={5} />}</Page>
      )}
    </WithRight>
  );
}

function Change({ role }: { role: RoleAssignment }) {
  const path = { id: role.id };
  const { change: write } = useOpened(role, async () => (await getRole({ path, throwOnError: true })).data);
  const { draft, act: change } = useSend("role-days", rolesOf(role), (body: RoleDatesInput) =>
    write((headers) => changeRole({ path, headers, body, throwOnError: true })),
  );
  const { act: end } = useSend("role-days", rolesOf(role), () =>
    endRole({ path, headers: ifMatch(role.version), throwOnError: true }),
  );
  const error = change.error ?? end.error;
  return (
    <Page title="Change a role" refused={error !== null}>
      {error && (
        <ErrorSummary error={error}>{isStale(error) && <p>It has been read again. Look at it before you go on.</p>}</ErrorSummary>
      )}
      <h1 className="ev-spaced">{role.personName}</h1>
      <p className="ev-lead ev-spaced-l">
        {role.roleTitle}, {placeOf(role)}. {during(role)}.
      </p>
      <Form name="Change the days" draft={draft} send={(form) => change.mutate(daysOf(form))}>
        <Days startsOn={role.startsOn} endsOn={role.endsOn} errors={fieldErrors(change.error)} />
        <p className="ev-row ev-spaced-l">
          <button className="govuk-button" disabled={change.isPending}>
            Save the days
          </button>
          <Link to={rolesOf(role)} onClick={draft.forget}>
            Cancel
          </Link>
        </p>
      </Form>
      <section className="ev-card ev-card--flat ev-narrow" aria-labelledby="end">
        <h2 id="end">End it</h2>
        <p>
          At the end of today, or now: what it lets them do ends in a few seconds, and a page they are writing keeps its text.
        </p>
        <p className="ev-row">
          {role.when === "today" && (
            <button
              className="govuk-button govuk-button--secondary"
              type="button"
              disabled={change.isPending}
              onClick={() => change.mutate({ startsOn: role.startsOn, endsOn: todayInUk() })}
            >
              Let today be the last day
            </button>
          )}
        </p>
        <Sure
          title={role.when === "upcoming" ? "Call it off" : "End it now"}
          busy={end.isPending}
          act={() => end.mutate(undefined)}
        >
          <p>What it lets {role.personName} do ends within seconds. A role that began today leaves no trace in the list.</p>
        </Sure>
      </section>
    </Page>
  );
}
