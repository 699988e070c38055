const contexts: Record<string, string> = {
  "stop-the-clock": " in protected time",
  supervision: " in supervision",
  "group-supervision": " in group supervision",
  "direct-work": " in direct work",
  "team-meeting": " in a team meeting",
  policy: " for a policy",
  teaching: " to teach",
  "own-learning": " for your own learning",
};

export const usedFor = (context: string | undefined) => contexts[context ?? ""] ?? "";

/** "1 hour 30 minutes". */
export function duration(minutes: number) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 && (hours === 1 ? "1 hour" : `${hours} hours`),
    rest > 0 && (rest === 1 ? "1 minute" : `${rest} minutes`),
  ];
  return parts.filter(Boolean).join(" ");
}
