import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { appraiseResource, type AppraisalAnswerInput, type AppraisalQuestion } from "@/api/generated";
import { fieldOf, ifMatch, isStale } from "@/api/problem";

type Sent = { form: FormData; questions: AppraisalQuestion[] };

/** The questions that were answered, in the order they stand in. */
const answered = (questions: AppraisalQuestion[], form: FormData) => questions.filter(({ key }) => form.has(key));

/** An answer for each question that has one. */
function answersIn({ form, questions }: Sent): AppraisalAnswerInput[] {
  return answered(questions, form).map(({ key }) => {
    const why = form.get(`${key}-why`)?.toString().trim();
    return { question: key, answer: form.get(key) as AppraisalAnswerInput["answer"], ...(why && { why }) };
  });
}

export function useAppraise(id: string, organisationId: string, version: number | undefined, saved: () => void) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) =>
      appraiseResource({
        path: { id, organisationId },
        headers: version === undefined ? {} : ifMatch(version),
        body: { answers: answersIn(sent), careful: sent.form.get("careful")?.toString() ?? "" },
        throwOnError: true,
      }),
    onSuccess: async () => {
      saved();
      await cache.invalidateQueries();
      await navigate(`/resources/${id}`);
    },
    onError: (error) => isStale(error) && cache.invalidateQueries(),
  });
}

/** Which field a pointer of the API leads to. Without any answer it is the first question. */
export function fieldIn(questions: AppraisalQuestion[], sent: FormData | null) {
  return (pointer: string): string => {
    const [first, at, part] = pointer.replace(/^\//, "").split("/");
    if (first !== "answers") return fieldOf(pointer);
    const key = (at === undefined || !sent ? questions : answered(questions, sent))[Number(at ?? 0)]?.key ?? "";
    return part === "why" ? `${key}-why` : key;
  };
}
