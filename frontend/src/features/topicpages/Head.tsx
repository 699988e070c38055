import { Link } from "react-router";
import type { TopicPage } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { BalanceCard } from "./BalanceCard";
import { Follow } from "./Follow";

/** What the topic is, whom it is also for, who stands for it, and how its evidence is spread. */
export function Head({ topic }: { topic: TopicPage }) {
  return (
    <div className="ev-band ev-band--brand">
      <div className="ev-wrap ev-split ev-split--aside">
        <div className="ev-head">
          <nav className="ev-crumbs" aria-label="Breadcrumb">
            <ol>
              <li>
                <Link to="/hub">Hub</Link>
              </li>
            </ol>
          </nav>
          <h1>{topic.title}</h1>
          {topic.intro && <p className="ev-lead">{topic.intro}</p>}
          <div className="ev-row ev-topic__acts ev-no-print">
            <Follow topicId={topic.id} />
            <Link to="one-page">
              <Icon name="print" /> One-page version
            </Link>
            <Edit topic={topic} />
          </div>
          <AlsoFor topic={topic} />
          <Sponsor topic={topic} />
        </div>
        <BalanceCard slug={topic.slug} />
      </div>
    </div>
  );
}

function Edit({ topic }: { topic: TopicPage }) {
  const [first] = topic.editableFor;
  if (!first) return null;
  return (
    <Link to={`/topic-pages/${first}/${topic.slug}`}>
      <Icon name="edit" /> Edit this page
    </Link>
  );
}

function AlsoFor({ topic }: { topic: TopicPage }) {
  if (topic.audiences.length === 0) return null;
  return (
    <div className="ev-row ev-small">
      <b id="also-for">Also for</b>
      <ul className="ev-chips" aria-labelledby="also-for">
        {topic.audiences.map(({ id, slug, name }) => (
          <li key={id}>
            <Link className="ev-chip" to={`/search?topic=${topic.slug}&audience=${slug}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("");

function Sponsor({ topic }: { topic: TopicPage }) {
  const { sponsor } = topic;
  if (!sponsor) return null;
  return (
    <figure className="ev-quote ev-topic__sponsor">
      {sponsor.message && <blockquote>“{sponsor.message}”</blockquote>}
      <figcaption className="ev-person">
        <span className="ev-avatar" aria-hidden="true">
          {initials(sponsor.name)}
        </span>
        <span>
          <b>{sponsor.name}</b>
          <br />
          {sponsor.role ? `${sponsor.role}, sponsor of this topic` : "Sponsor of this topic"}
        </span>
      </figcaption>
    </figure>
  );
}
