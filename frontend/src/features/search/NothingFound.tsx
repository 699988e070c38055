import { Link } from "react-router";

export function NothingFound({ q }: { q: string }) {
  return (
    <div className="ev-empty ev-spaced">
      <h2>Nothing found{q && ` for “${q}”`}</h2>
      <p>Try fewer or other words, take off a filter, or look through the topics.</p>
      <Link to="/hub">All topics</Link>
    </div>
  );
}
