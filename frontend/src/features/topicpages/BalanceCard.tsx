import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Balance } from "@/api/generated";
import { getTopicOptions } from "@/api/generated/@tanstack/react-query.gen";
import { sideNames } from "@/ui/Badge";
import { FeedLink } from "@/ui/FeedLink";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Triangle } from "@/ui/Triangle";

const sides = ["practice", "people", "research"] as const;
const items = (n: number) => (n === 1 ? "1 item" : `${n.toLocaleString("en-GB")} items`);

/** How what the reader may see of a topic is spread over the three sides of evidence. */
export function BalanceCard({ slug }: { slug: string }) {
  const { data } = useQuery(getTopicOptions({ path: { slug } }));
  return (
    <section className="ev-card ev-tri-block ev-topic__balance" aria-labelledby="balance">
      <h2 id="balance">Balance of evidence</h2>
      {data ? <Spread balance={data.balance} slug={slug} /> : <Skeleton lines={8} />}
      {data && !data.organisationId && (
        <p className="ev-small ev-no-print">
          <FeedLink path={`/feeds/topics/${slug}.atom`} title={`Evident: ${data.title}`} />, public resources only
        </p>
      )}
    </section>
  );
}

function Spread({ balance, slug }: { balance: Balance; slug: string }) {
  const all = balance.practice + balance.people + balance.research;
  const share = (n: number) => (all === 0 ? 0 : Math.round((100 * n) / all));
  const says = `Of ${items(all)}, ${sides.map((side) => `${share(balance[side])} per cent are ${sideNames[side].toLowerCase()}`).join(", ")}.`;
  const thin = sides.find((side) => share(balance[side]) < 15);
  return (
    <>
      <Triangle {...balance} title="Balance of evidence on this topic" says={says} />
      <ul className="ev-legend">
        {sides.map((side) => (
          <li className={`ev-side ev-side--${side}`} key={side}>
            <span className="ev-badge__glyph">
              <Icon name={side} />
            </span>
            <span>
              <strong>
                <Link to={`/search?topic=${slug}&side=${side}`}>{sideNames[side]}</Link>
              </strong>
              <small>{items(balance[side])}</small>
            </span>
            <span className="n">{share(balance[side])}%</span>
          </li>
        ))}
      </ul>
      {balance.mixed > 0 && <p className="ev-small ev-quiet">And {items(balance.mixed)} from more than one side.</p>}
      {thin && (
        <p className="ev-small ev-no-print">
          {balance[thin] === 0 ? "Nothing here carries" : "Few items carry"} {sideNames[thin].toLowerCase()}.{" "}
          <Link to="/ask">Suggest one</Link>
        </p>
      )}
    </>
  );
}
