import type { Decision } from "@/api/generated";
import { Conversation } from "@/features/sharedcomments/Conversation";
import { SharedWith } from "@/features/shares/SharedWith";
import { WhoLookedHere } from "@/features/viewings/WhoLookedHere";

/** What other features show below a decision, put together here because features do not know each other. */
export function DecisionParts({ decision }: { decision: Decision }) {
  if (decision.binnedAt) return null;
  const thing = { kind: "decision", id: decision.id };
  return (
    <>
      {decision.mine && decision.visibility !== "private" && <SharedWith {...thing} />}
      <Conversation {...thing} mine={decision.mine} />
      {decision.mine && <WhoLookedHere {...thing} />}
    </>
  );
}
