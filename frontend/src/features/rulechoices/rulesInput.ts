import type { RuleChoiceInput } from "@/api/generated";
import { isoDay } from "@/ui/dates";
import { typedIn } from "@/ui/useSend";

const ids = (form: FormData | null) => (form?.getAll("item") ?? []).map(String);

/** What was chosen, as the API expects it. What is no day is sent as it was typed. */
export function rulesInput(form: FormData): RuleChoiceInput {
  const text = typedIn(form);
  const day = (name: string) => {
    const typed = text(name);
    return typed === undefined ? undefined : isoDay(typed);
  };
  return {
    follows: ids(form).map((id) => ({
      ruleSet: text(`ruleSet-${id}`) ?? "",
      ...given("since", day(`since-${id}`)),
      ...given("countedFrom", day(`countedFrom-${id}`)),
      ...given("endsOn", day(`endsOn-${id}`)),
    })),
  };
}

const given = <N extends string>(name: N, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [key in N]?: string };

/** "/follows/1/endsOn" is the field endsOn of the row that was sent second. */
export const fieldIn = (form: FormData | null) => (pointer: string) => {
  const [, , at, field] = pointer.split("/");
  return `${field ?? "ruleSet"}-${ids(form)[Number(at)] ?? ""}`;
};
