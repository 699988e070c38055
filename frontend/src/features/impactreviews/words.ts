import type { ImpactReview } from "@/api/generated";

export const answers: Record<NonNullable<ImpactReview["changed"]>, string> = {
  yes: "Yes, something is different",
  partly: "Partly",
  no: "No",
  "too-early": "Too early to say",
};
