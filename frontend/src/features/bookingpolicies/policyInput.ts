import type { BookingPolicyInput } from "@/api/generated";
import { isoDay } from "@/ui/dates";
import { typedIn } from "@/ui/useSend";

const number = (text: string | undefined) => (text !== undefined && /^-?\d+$/.test(text) ? Number(text) : text);
const pence = (text: string | undefined) =>
  text !== undefined && /^£?\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text.replace("£", "")) * 100) : text;
const several = (text: string | undefined) => (text ?? "").split(/[\s,]+/).filter(Boolean);

/** What was typed, as the API expects it. What is no number is sent as it was typed. */
export function policyInput(form: FormData): BookingPolicyInput {
  const text = typedIn(form);
  return {
    approval: text("approval") === "yes",
    cutoffDays: number(text("cutoffDays")),
    cutoffWorking: text("cutoffWorking") === "yes",
    chargePence: pence(text("chargePence")),
    substitutes: text("substitutes") === "yes",
    reminderDays: several(text("reminderDays")).map(number),
    offerHours: number(text("offerHours")),
    approvalDays: number(text("approvalDays")),
    closedDays: (text("closedDays") ?? "")
      .split("\n")
      .filter((line) => line.trim())
      .map(isoDay),
  } as BookingPolicyInput;
}
