import { apiAddress } from "@/api/address";
import { Note } from "@/ui/Note";
import { CopyField } from "@/ui/CopyField";

type Props = { name: string; path: string };

/** An address that has just been made: it is shown this once. */
export function FeedAddress({ name, path }: Props) {
  const address = new URL(apiAddress(path), location.origin).href;
  return (
    <div className="ev-stack">
      <Note kind="good">
        <span role="status">The address is made. Copy it now: we keep no copy and cannot show it again.</span>
      </Note>
      <CopyField
        name={name}
        label="Address of the calendar"
        hint="Give it to nobody: whoever has it can read the calendar."
        text={address}
        rows={3}
      />
      <p>
        <a href={address.replace(/^https?:/, "webcal:")}>Open it in the calendar on this device</a>
      </p>
    </div>
  );
}
