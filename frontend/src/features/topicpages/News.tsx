import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listTopicNewsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Minutes } from "@/ui/Minutes";

/** What other parts of Evident have on the topic now; nothing where there is nothing. */
export function News({ slug }: { slug: string }) {
  const { data } = useQuery(listTopicNewsOptions({ path: { slug } }));
  return data?.map(({ title, items }) => (
    <section key={title} aria-label={title}>
      <div className="ev-section-head">
        <h2>{title}</h2>
      </div>
      <ul className="ev-list">
        {items.map((item) => (
          <li className="ev-tight" key={item.id}>
            <h3 className="ev-topic__item">
              <Link to={item.address}>{item.title}</Link>
            </h3>
            {item.summary && <p>{item.summary}</p>}
            <Minutes minutes={item.minutes} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
