import { useQuery } from "@tanstack/react-query";
import { listMyConsentChangesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { More } from "@/ui/More";
import { day } from "@/ui/dates";

/** Each time that something was agreed to or not, with the words as they were. */
export function History() {
  const { data } = useQuery(listMyConsentChangesOptions({ query: { size: 100 } }));
  if (!data || data.total === 0) return null;
  return (
    <More summary="Everything you have said, and when" open={false}>
      <ol className="ev-timeline">
        {data.items.map((change) => (
          <li key={change.saidAt + change.purpose}>
            <time dateTime={change.saidAt}>{day(change.saidAt)}</time>
            <b>
              {change.given ? "Yes" : "No"}: {change.title}
            </b>
            <p className="ev-small ev-quiet">
              Wording {change.wordingVersion}: {change.wording}
            </p>
          </li>
        ))}
      </ol>
    </More>
  );
}
