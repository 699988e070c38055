import { Icon } from "./Icon";

/** How long it takes; nothing where nobody has said. */
export function Minutes({ minutes }: { minutes: number | undefined }) {
  if (!minutes) return null;
  return (
    <span className="ev-minutes">
      <Icon name="clock" /> {minutes === 1 ? "1 minute" : `${minutes} minutes`}
    </span>
  );
}
