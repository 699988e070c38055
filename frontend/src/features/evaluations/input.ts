import type { EvaluationAnswer, EvaluationAnswerInput, EvaluationQuestion } from "@/api/generated";

/** What was answered, one entry for each question and in their order, so that a refusal finds its question. */
export function answerInput(form: FormData, questions: EvaluationQuestion[]): EvaluationAnswerInput {
  const said = (name: string) => form.get(name)?.toString().trim() || undefined;
  const managerId = said("managerId");
  return {
    answers: questions.map(({ key, form: kind }) => {
      const typed = said(key);
      if (kind === "text") return { question: key, ...(typed && { text: typed }) };
      if (typed === "dont-know") return { question: key, dontKnow: true };
      return { question: key, ...(typed && { score: Number(typed) }) };
    }),
    ...(managerId && { managerId }),
  };
}

/** As its field has it. */
export function known(answer: EvaluationAnswer | undefined, key: string): string {
  const one = answer?.answers.find(({ question }) => question === key);
  if (!one) return "";
  if (one.dontKnow) return "dont-know";
  return one.text ?? one.score?.toString() ?? "";
}

/** "/answers/2/score" leads to the third question; what is missing altogether to the first. */
export const fieldIn = (questions: EvaluationQuestion[]) => (pointer: string) => {
  const [, field = "", at] = pointer.split("/");
  return field === "answers" ? (questions[Number(at ?? 0)]?.key ?? "") : field;
};
