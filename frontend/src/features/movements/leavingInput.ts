import type { LeavingInput, MovementCandidate } from "@/api/generated";
import { nameOf } from "@/ui/PeoplePicker";

export const fieldOfKind = (kind: string) => `heir-${kind}`;

export type Leaving = { input: LeavingInput; names: Record<string, string> };

/** What was typed, and the names of those who were chosen, to be said again before it is confirmed. */
export function leavingInput(data: FormData, { personId, holdings }: MovementCandidate): Leaving {
  const names: Record<string, string> = {};
  const heirs = holdings.flatMap(({ kind }) => {
    const heirId = data.get(fieldOfKind(kind))?.toString();
    if (!heirId) return [];
    names[kind] = nameOf(data, heirId);
    return [{ kind, heirId }];
  });
  return { input: { personId, lastDay: String(data.get("lastDay") ?? ""), heirs }, names };
}

/** An entry of the body leads to the field it came from; what is missing, to the first kind without an heir. */
export const fieldIn =
  (sent: LeavingInput | null, { holdings }: MovementCandidate) =>
  (pointer: string) => {
    const [, list, n] = pointer.split("/");
    if (list !== "heirs") return list ?? "";
    const heirs = sent?.heirs ?? [];
    const kind = n ? heirs[Number(n)]?.kind : holdings.find((held) => !heirs.some((heir) => heir.kind === held.kind))?.kind;
    return fieldOfKind(kind ?? "");
  };
