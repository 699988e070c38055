import { mayIn } from "@/api/rights";
import { useSession } from "@/api/session";
import { Choices } from "@/ui/Choices";
import { TextInput } from "@/ui/TextInput";
import { More } from "@/ui/More";
import { useTyped } from "@/ui/drafts";
import { roles } from "@/ui/memberships";

/** Roles to begin with, for those who may give them. Most people need none. */
export function RoleFields({ organisation, error }: { organisation: string; error: string | undefined }) {
  const kept = useTyped("roles", []);
  const { me } = useSession();
  if (!mayIn(me, "roles.assign", organisation)) return null;
  return (
    <section className="ev-form__section">
      <h2>Roles</h2>
      <div>
        <More summary="Give roles from the first day" open={error !== undefined || kept.length > 0}>
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
        </More>
      </div>
    </section>
  );
}
