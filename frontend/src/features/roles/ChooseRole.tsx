import type { PermissionMatrix } from "@/api/generated";
import { FormGroup } from "@/ui/FormGroup";

type Props = { matrix: PermissionMatrix; role: string; choose: (role: string) => void; error?: string | undefined };

/** Which role, with what it is for and what it lets people do, before it is given. */
export function ChooseRole({ matrix, role, choose, error }: Props) {
  const about = matrix.roles.find((one) => one.role === role)?.about;
  const lets = matrix.rights.filter((right) => right.roles.includes(role));
  return (
    <>
      <FormGroup name="role" label="Which role?" error={error}>
        <select
          className={`govuk-select${error ? " govuk-select--error" : ""}`}
          id="role"
          name="role"
          defaultValue={role}
          aria-describedby={error ? "role-error" : undefined}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose a role</option>
          {matrix.roles.map((one) => (
            <option key={one.role} value={one.role}>
              {one.title}
            </option>
          ))}
        </select>
      </FormGroup>
      <div className="ev-spaced-l" aria-live="polite">
        {about && (
          <div className="ev-card ev-card--soft">
            <p>{about}.</p>
            {lets.length === 0 && <p className="ev-quiet">It lets them do nothing more than they can do already.</p>}
            {lets.length > 0 && <p>It lets them:</p>}
            <ul className="govuk-list govuk-list--bullet">
              {lets.map(({ right, words }) => (
                <li key={right}>{words}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
