import type { IntegrationInput } from "@/api/generated";

/** What was typed, as the API takes it. What is no number is sent as typed: the API is the only one to judge. */
export function clientInput(form: FormData): IntegrationInput {
  const text = (name: string) => form.get(name)?.toString().trim() || undefined;
  const limit = text("callsAMinute");
  return {
    organisationId: text("organisationId"),
    name: text("name"),
    callsAMinute: limit === undefined || Number.isNaN(Number(limit)) ? limit : Number(limit),
  } as IntegrationInput;
}
