import type { EvaluationInput, EvaluationQuestion } from "@/api/generated";

/** Two more, to be filled or left. */
export const spare = (known: EvaluationQuestion[]): EvaluationQuestion[] =>
  [1, 2].map((n) => ({ key: `own-${known.length + n}`, level: 1, form: "scale", question: "" }));

/** Those that have words. Each keeps its key, by which stages are compared. */
export function questionsInput(form: FormData, rows: EvaluationQuestion[]): EvaluationInput {
  const said = (name: string) => form.get(name)?.toString().trim() ?? "";
  return {
    wanted: said("wanted") === "yes",
    questions: rows.flatMap((row, n) => {
      const question = said(`question-${n}`);
      if (!question) return [];
      const kind = said(`form-${n}`) === "text" ? ("text" as const) : ("scale" as const);
      const ends = kind === "scale" ? { ...(row.low && { low: row.low }), ...(row.high && { high: row.high }) } : {};
      return [{ key: row.key, level: Number(said(`level-${n}`)), form: kind, question, ...ends }];
    }),
  };
}

/** "/questions/2/question" is the field of the third question. */
export const fieldOf = (pointer: string) => {
  const [, field = "", at] = pointer.split("/");
  return field === "questions" ? `question-${at ?? 0}` : field;
};
