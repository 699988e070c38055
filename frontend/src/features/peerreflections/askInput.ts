import type { PeerInviteInput } from "@/api/generated";
import { typedIn } from "@/ui/useSend";

export type { PeerInviteInput };

/** A colleague or an address, whichever of the two was chosen. */
export function toAsk(form: FormData): PeerInviteInput {
  const typed = typedIn(form);
  const question = typed("question");
  const peerId = typed("peer");
  const email = typed("email");
  const peerName = typed("peerName");
  return {
    shows: form.getAll("shows").map(String) as PeerInviteInput["shows"],
    ...(form.get("who") === "elsewhere" ? { ...(email && { email }), ...(peerName && { peerName }) } : peerId && { peerId }),
    ...(question && { question }),
  };
}

export const fieldFor = (elsewhere: boolean) => (pointer: string) => {
  const field = pointer.split("/")[1] ?? "";
  return field === "peerId" ? (elsewhere ? "email" : "peer") : field;
};
