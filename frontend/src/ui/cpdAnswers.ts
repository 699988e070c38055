/** Types of CPD, as people read them. */
export const cpdKindNames: Record<string, string> = {
  course: "Course or workshop",
  event: "Learning event",
  reading: "Reading",
  watching: "Watching or listening",
  supervision: "Supervision",
  "peer-discussion": "Talking with a peer",
  "team-learning": "Learning with the team",
  shadowing: "Shadowing",
  feedback: "Feedback from people",
  "direct-work": "Direct work",
  decision: "A decision I made",
  teaching: "Teaching others",
  other: "Something else",
};

export const cpdStageNames: Record<string, string> = { planned: "Planned", draft: "Draft", complete: "Complete" };
