import { useQuery } from "@tanstack/react-query";
import type { AuditChain, AuditCheck } from "@/api/generated";
import { getAuditChainOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** Whether anybody has tampered with it, as far as it was looked at. */
export function ChainState() {
  const { data } = useQuery(getAuditChainOptions());
  if (!data) return null;
  return (
    <div className="ev-spaced-l">
      <Note kind={kindOf(data)}>
        <p>
          <b>{headline(data)}</b> {data.lastCheck && foundIn(data.lastCheck)}
        </p>
        {!data.upToDate && <p>Some of what was done in the last minutes is not sealed yet.</p>}
      </Note>
    </div>
  );
}

const kindOf = ({ lastCheck }: AuditChain) => (lastCheck?.state === "broken" ? "warn" : lastCheck ? "good" : "time");

function headline({ lastCheck, seals }: AuditChain) {
  if (!lastCheck) return seals === 0 ? "Nothing is sealed yet." : "Sealed, and not looked through yet.";
  const when = lastCheck.endedAt ? `${day(lastCheck.endedAt)} at ${time.format(new Date(lastCheck.endedAt))}` : "";
  return lastCheck.state === "broken" ? `Not as it was sealed. Checked on ${when}.` : `Whole, last checked on ${when}.`;
}

const faults: Record<NonNullable<AuditCheck["fault"]>, string> = {
  changed: "something that was recorded has been changed",
  removed: "something that was recorded has been removed",
  inserted: "something was put in afterwards",
  reordered: "something was put in another order",
  "seal-changed": "a seal has been changed",
  "seal-removed": "a seal has been removed",
  fork: "two chains begin at one place",
  "not-as-anchored": "it is not the chain that was noted elsewhere",
};

function foundIn({ fault, faultSeal, faultEvent, events, anchored }: AuditCheck) {
  if (!fault)
    return `${(events ?? 0).toLocaleString("en-GB")} records are as they were made${anchored ? ", and as noted elsewhere" : ""}.`;
  const where = faultEvent === undefined ? `at seal ${faultSeal}` : `at record ${faultEvent}, in seal ${faultSeal}`;
  return `The first thing found, ${where}: ${faults[fault]}. Tell whoever looks after the servers.`;
}
