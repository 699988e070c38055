import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listCpdSubmissionsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";

/** Says that a record was submitted already, and leads to what it was then. */
export function SubmittedBefore({ recordId }: { recordId: string }) {
  const { data } = useQuery(listCpdSubmissionsOptions({ query: { recordId, size: 5 } }));
  const last = data?.items[0];
  if (!last) return null;
  return (
    <div className="ev-spaced-l">
      <Note kind="good">
        <p>
          You submitted this to {last.name} on {day(last.submittedOn)}.{" "}
          <Link to={`/cpd/submissions/${last.id}`}>See what you submitted</Link>
        </p>
      </Note>
    </div>
  );
}
