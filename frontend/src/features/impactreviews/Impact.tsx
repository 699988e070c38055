import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { getImpactReviewOptions, listDueImpactReviewsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { answers } from "./words";

/** On a record of one's own that is complete: what it changed, or when that is asked. */
export function Impact({ recordId }: { recordId: string }) {
  const { data } = useQuery({ ...getImpactReviewOptions({ path: { id: recordId } }), retry: false, staleTime: 0 });
  if (!data) return null;
  return (
    <section className="ev-card ev-stack" aria-labelledby="impact-later">
      <h2 className="ev-h4" id="impact-later">
        Did it change anything?
      </h2>
      {data.changed ? (
        <p>{answers[data.changed]}.</p>
      ) : (
        <p>{data.due ? "It is time to say." : `We ask you on ${day(data.dueOn)}.`}</p>
      )}
      {data.words && <p className="ev-prewrap">{data.words}</p>}
      <Link to={`/cpd/${recordId}/impact`}>{data.changed ? "Change the answer" : "Answer now"}</Link>
    </section>
  );
}

/** For My CPD and Home: what is due to be asked about. */
export function DueImpact() {
  const { me } = useSession();
  const { data } = useQuery({ ...listDueImpactReviewsOptions({ query: { size: 3 } }), enabled: me !== null, staleTime: 0 });
  const due = data?.items.filter(({ record }) => record);
  if (!due?.length) return null;
  return (
    <section className="ev-card ev-card--sunk ev-stack" aria-labelledby="due-impact">
      <h2 className="ev-h4" id="due-impact">
        Did it change anything?
      </h2>
      <ul className="govuk-list">
        {due.map(({ recordId, record }) => (
          <li key={recordId}>
            <Link to={`/cpd/${recordId}/impact`}>{record?.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
