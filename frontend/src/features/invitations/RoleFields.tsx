import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { TextInput } from "@/ui/TextInput";
import { roles } from "@/ui/memberships";

/** Roles to begin with, for those who may give them. Most people need none. */
export function RoleFields({ error }: { error: string | undefined }) {
  const { me } = useSession();
  if (!may(me, "roles.assign")) return null;
  return (
    <section className="ev-form__section">
      <h2>Roles</h2>
      <div>
        <details className="ev-define" open={error !== undefined}>
          <summary>Give roles from the first day</summary>
          <Choices
            kind="checkboxes"
            name="roles"
            label="In the whole organisation"
            hint="Most people need none to read and learn"
            columns
            choices={roles}
            values={[]}
            error={error}
          />
          <TextInput name="rolesEnd" label="Last day of these roles (optional)" type="date" width={10} />
        </details>
      </div>
    </section>
  );
}
