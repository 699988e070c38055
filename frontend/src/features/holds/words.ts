import type { LegalHold } from "@/api/generated";
import { recordNames } from "@/ui/recordWords";

/** "Nadia Hussain", "All learning records". */
export const heldName = ({ personName, recordClass }: LegalHold) =>
  personName ?? `All records of the class “${recordNames[recordClass ?? ""]}”`;
