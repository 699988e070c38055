import { Link } from "react-router";
import type { Review } from "@/api/generated";
import { day } from "@/ui/dates";

/** What is due a check: its title, by when and who is to do it. */
export function ReviewList({ reviews }: { reviews: Review[] }) {
  if (reviews.length === 0)
    return (
      <div className="ev-empty">
        <p>Nothing is due a check in this time.</p>
        <Link to="/our-resources?show=published">What we have published</Link>
      </div>
    );
  const several = new Set(reviews.map((review) => review.organisationId)).size > 1;
  return (
    <ul className="ev-list">
      {reviews.map((review) => (
        <li key={review.id} className="ev-tight">
          <h2 className="ev-result__title">
            <Link to={`/resources/${review.id}`}>{review.title}</Link>
          </h2>
          <p className="ev-meta">
            <span>
              By <time dateTime={review.reviewBy}>{day(review.reviewBy)}</time>
            </span>
            <Overdue days={review.overdueDays} />
            <span>{review.owner ?? "Nobody is named"}</span>
            {several && <span>{review.organisationName}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Overdue({ days }: { days: number }) {
  if (days === 0) return null;
  return <span className="ev-tag ev-tag--warn">{days === 1 ? "1 day overdue" : `${days} days overdue`}</span>;
}
