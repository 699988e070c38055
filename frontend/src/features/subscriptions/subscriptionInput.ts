import type { SubscriptionInput } from "@/api/generated";
import { fieldOf } from "@/api/problem";

/** What was typed, as the API expects it. Blank numbers are left out; what is no number is sent as it was typed. */
export function subscriptionInput(form: FormData): SubscriptionInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const seats = text("seats");
  return {
    organisationId: text("organisationId"),
    providerId: text("providerId"),
    name: text("name"),
    startsOn: text("startsOn"),
    endsOn: text("endsOn"),
    renewsOn: text("renewsOn"),
    seats: seats !== undefined && /^-?\d+$/.test(seats) ? Number(seats) : seats,
    takeFreely: form.get("takeFreely") === "yes",
    address: text("address"),
    howToGetIn: (text("howToGetIn") ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    contactName: text("contactName"),
    contactEmail: text("contactEmail"),
  } as SubscriptionInput;
}

const elsewhere: Record<string, string> = { endInOrder: "endsOn", renewalInOrder: "renewsOn" };

export const fieldFor = (pointer: string) => elsewhere[fieldOf(pointer)] ?? fieldOf(pointer);
