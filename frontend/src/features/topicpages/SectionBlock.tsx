import { Link } from "react-router";
import type { TopicItem, TopicSection } from "@/api/generated";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Meta } from "@/ui/Meta";
import { sectionIcons, sectionName } from "@/ui/topicWords";
import { searchFor } from "./searchFor";

/** One section: what editors placed, pinned first, then what its rule adds. */
export function SectionBlock({ section, topic }: { section: TopicSection; topic: string }) {
  const name = sectionName(section);
  return (
    <section id={section.key} aria-labelledby={`${section.key}-name`} className="ev-topic__section">
      <div className="ev-section-head">
        <h2 id={`${section.key}-name`}>
          <Icon name={sectionIcons[section.type]} /> {name}
          {section.local && <span className="ev-tag ev-topic__tag">Local</span>}
        </h2>
        {section.rule && section.total > section.items.length && (
          <Link to={searchFor(topic, section.rule)} aria-label={`All ${section.total} in ${name}`}>
            All {section.total.toLocaleString("en-GB")}
          </Link>
        )}
      </div>
      <ul className="ev-list">
        {section.items.map((item) => (
          <Item key={item.id} item={item} marked={!section.local} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, marked }: { item: TopicItem; marked: boolean }) {
  return (
    <li className="ev-tight">
      <div className="ev-row">
        <Badge side={item.side} />
        {item.pinned && <span className="ev-tag">Start here</span>}
        {item.local && marked && <span className="ev-tag">Local</span>}
      </div>
      <h3 className="ev-topic__item">
        <Link to={`/resources/${item.id}`}>{item.title}</Link>
      </h3>
      {item.note && <p className="ev-topic__note">{item.note}</p>}
      <Meta minutes={item.minutes} kind={item.kind} from={item.provider} access={item.access} year={item.publishedYear} />
    </li>
  );
}
