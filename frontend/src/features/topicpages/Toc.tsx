import type { TopicSection } from "@/api/generated";
import { sectionName } from "@/ui/topicWords";

/** The sections of this page, and how much is in each. */
export function Toc({ sections }: { sections: TopicSection[] }) {
  if (sections.length === 0) return <span />;
  return (
    <nav className="ev-toc ev-sticky ev-no-print" aria-labelledby="on-this-page">
      <h2 className="ev-toc__head" id="on-this-page">
        On this page
      </h2>
      <ul>
        {sections.map((section) => (
          <li key={section.key}>
            <a className="ev-toc__link" href={`#${section.key}`}>
              <span>{sectionName(section)}</span>
              <span className="n">{section.total.toLocaleString("en-GB")}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
