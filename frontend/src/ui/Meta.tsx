import { Icon } from "./Icon";
import { Minutes } from "./Minutes";

type Props = { minutes?: number | undefined; kind: string; from?: string | undefined; access: string; year?: number | undefined };

export const accessNames: Record<string, string> = {
  open: "Open to everyone",
  members: "Members",
  licence: "Licence needed",
  internal: "Council sign-in",
};

/** The facts under a title. Minutes come first. */
export function Meta({ minutes, kind, from, access, year }: Props) {
  return (
    <p className="ev-meta">
      <Minutes minutes={minutes} />
      <span>
        <Icon name="publication" /> {kind}
        {year ? `, ${year}` : ""}
      </span>
      {from && <span>{from}</span>}
      <span>
        <Icon name={access === "open" ? "open" : "lock"} /> {accessNames[access] ?? access}
      </span>
    </p>
  );
}
