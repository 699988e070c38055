import { useQuery } from "@tanstack/react-query";
import { listCpdRecordsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Choices } from "@/ui/Choices";
import { More } from "@/ui/More";

/** Other pieces for the same person on the same terms: nineteen more at most. */
export function AlsoShare({ but }: { but: string }) {
  const { data } = useQuery(listCpdRecordsOptions({ query: { size: 20 } }));
  const others = (data?.items ?? []).filter(({ id }) => id !== but).slice(0, 19);
  if (others.length === 0) return null;
  return (
    <div className="ev-spaced-l">
      <More summary="Share other pieces with them as well" open={false}>
        <Choices
          kind="checkboxes"
          name="also"
          label="Other pieces"
          choices={others.map(({ id, title }) => ({ value: id, name: title || "A piece without a title yet" }))}
          values={[]}
        />
      </More>
    </div>
  );
}
