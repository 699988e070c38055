import type { DataMapPart } from "@/api/generated";

export const bases: Record<DataMapPart["basis"], string> = {
  consent: "Consent",
  contract: "Contract",
  "legal-obligation": "Legal obligation",
  "public-task": "Public task",
  "legitimate-interests": "Legitimate interests",
};

export const fates: Record<DataMapPart["onErasure"], string> = {
  goes: "It goes.",
  "stays-without-name": "It stays without your name.",
  stays: "It stays.",
};

export const howMany = (count: number) => count.toLocaleString("en-GB");
