import { Link } from "react-router";
import type { Review } from "@/api/generated";
import { day } from "@/ui/dates";

export function ReviewTable({ reviews }: { reviews: Review[] }) {
  if (reviews.length === 0)
    return (
      <div className="ev-empty">
        <p>Nothing is due a check in this time.</p>
        <Link to="/our-resources?show=published">What we have published</Link>
      </div>
    );
  const several = new Set(reviews.map((review) => review.organisationId)).size > 1;
  return (
    <table className="ev-table ev-misses">
      <caption className="govuk-visually-hidden">What is due a check, the longest overdue first</caption>
      <thead>
        <tr>
          <th scope="col">Resource</th>
          <th scope="col">Check by</th>
          <th scope="col">Who checks it</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <tr key={review.id}>
            <th scope="row">
              <Link to={`/resources/${review.id}`}>{review.title}</Link>
              {several && <span className="ev-quiet"> {review.organisationName}</span>}
            </th>
            <td>
              <time dateTime={review.reviewBy}>{day(review.reviewBy)}</time> <Overdue days={review.overdueDays} />
            </td>
            <td>{review.owner ?? "Nobody is named"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Overdue({ days }: { days: number }) {
  if (days === 0) return null;
  return <span className="ev-tag ev-tag--warn">{days === 1 ? "1 day overdue" : `${days} days overdue`}</span>;
}
