import type { PeerAsk, PeerInvite } from "@/api/generated";

/** As Social Work England lists them. */
export const settings = [
  { value: "colleague", name: "An informal talk with a colleague" },
  { value: "team", name: "A reflective team meeting or group supervision" },
  { value: "supervision", name: "Supervision with a manager" },
  { value: "training", name: "A group at training or a conference" },
];

export const settingName = (value: string | undefined) => settings.find((each) => each.value === value)?.name ?? "";

export const parts = [
  { value: "title", name: "Its title" },
  { value: "learning", name: "What you learnt" },
  { value: "impact", name: "Its impact" },
];

export const inviteState: Record<PeerInvite["state"], string> = {
  sent: "Asked",
  answered: "Answered",
  declined: "Cannot answer",
  revoked: "Taken back",
  expired: "Expired",
};

export const askState: Record<PeerAsk["state"], string> = {
  sent: "Waits for you",
  answered: "You answered",
  declined: "You said no",
  expired: "Expired",
};
