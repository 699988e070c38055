import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** Something to know before going on. */
export function Note({ kind, children }: { kind: "warn" | "good" | "time"; children: ReactNode }) {
  const icon = { warn: "alert", good: "tick", time: "clock" }[kind];
  return (
    <div className={`ev-note ev-note--${kind}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
