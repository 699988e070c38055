import type { OrganisationInput, ServiceAreaInput, TeamInput } from "@/api/generated";

const textIn = (form: FormData) => (name: string) => form.get(name)?.toString().trim() || undefined;

/** What was typed, as the API expects it. */
export function organisationInput(form: FormData): OrganisationInput {
  const text = textIn(form);
  return {
    name: text("name"),
    kind: text("kind"),
    gssCode: text("gssCode"),
    region: text("region"),
    sizeBand: text("sizeBand"),
  } as OrganisationInput;
}

export const areaInput = (form: FormData) =>
  ({ name: textIn(form)("name"), socialCare: form.get("socialCare") === "yes" }) as ServiceAreaInput;

export const teamInput = (form: FormData) =>
  ({ name: textIn(form)("name"), serviceAreaId: textIn(form)("serviceAreaId") }) as TeamInput;
