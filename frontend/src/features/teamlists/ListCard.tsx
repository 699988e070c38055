import { Link } from "react-router";
import type { TeamList } from "@/api/generated";
import { Item } from "./Item";

/** What a team is asked to read, and who asks. */
export function ListCard({ list }: { list: TeamList }) {
  return (
    <section className="ev-stack" id={list.id} aria-labelledby={`list-${list.id}`}>
      <div className="ev-section-head">
        <h2 id={`list-${list.id}`}>{list.title}</h2>
        {list.allowed.includes("edit") && (
          <Link to={`/reading-list/team/${list.id}/edit`}>
            Change it<span className="govuk-visually-hidden">: {list.title}</span>
          </Link>
        )}
      </div>
      <p className="ev-meta">
        <span>For {list.placeName}</span>
        <span>Set by {list.setByName}</span>
      </p>
      {list.introduction && <p className="ev-pretext">{list.introduction}</p>}
      {list.items.length === 0 && <p className="ev-quiet">Nothing on it yet.</p>}
      <ul className="ev-list">
        {list.items.map((item) => (
          <Item key={item.resourceId} list={list.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
