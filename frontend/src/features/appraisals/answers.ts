import type { AppraisalAnswer, AppraisalQuestion } from "@/api/generated";

export const answers: { value: AppraisalAnswer["answer"]; name: string }[] = [
  { value: "yes", name: "Yes" },
  { value: "partly", name: "Partly" },
  { value: "no", name: "No" },
  { value: "cannot-tell", name: "Cannot tell" },
];

export const answerName = (answer: AppraisalAnswer["answer"]) => answers.find(({ value }) => value === answer)?.name ?? answer;

export const parts: Record<AppraisalQuestion["about"], string> = {
  quality: "Quality",
  relevance: "Relevance to our work",
  limits: "Limits",
};
