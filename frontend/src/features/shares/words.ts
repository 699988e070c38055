import type { Share } from "@/api/generated";

export const purposes = [
  { value: "supervision", name: "Supervision" },
  { value: "critical-friend", name: "To hear what a critical friend thinks" },
  { value: "other", name: "Something else" },
];

const said: Record<Share["purpose"], string> = {
  supervision: "for supervision",
  "critical-friend": "as a critical friend",
  approval: "to approve it",
  other: "",
};

export const forWhat = (share: Share) => said[share.purpose];

/** Where a thing is read. */
export const addressOf = (kind: string, id: string) => (kind === "cpd-record" ? `/cpd/${id}` : `/${kind}s/${id}`);

/** Where it is opened to somebody. */
export const shareAddress = (kind: string, id: string) =>
  kind === "cpd-record" ? `/cpd/${id}/share` : `/share?kind=${encodeURIComponent(kind)}&id=${encodeURIComponent(id)}`;
