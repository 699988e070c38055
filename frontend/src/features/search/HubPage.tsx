import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { listTopicsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { balanceInWords } from "@/ui/balance";
import { MiniTriangle } from "@/ui/MiniTriangle";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";

export function HubPage() {
  const { data, error, refetch } = useQuery(listTopicsOptions({ query: { size: 100 } }));
  if (error)
    return (
      <Page title="Hub">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title="Hub">
      <div className="ev-head ev-spaced-l">
        <h1>What do we know?</h1>
        <p className="ev-lead">Twelve ways in. Each shows how much of it is practice knowledge, people’s views and research.</p>
        <p>
          <Link to="/ten-minutes">I have ten minutes</Link> · <Link to="/search?baseline=true">The set for everyone</Link>
        </p>
      </div>
      {!data && <Skeleton lines={12} />}
      <ul className="ev-grid ev-grid--3">
        {data?.items.map((topic) => (
          <li className="ev-card" key={topic.id}>
            <p className="ev-row">
              <MiniTriangle {...topic.balance} />
              <span className="ev-small ev-quiet">{balanceInWords(topic.balance)}</span>
            </p>
            <h2 className="ev-card__title">
              <Link to={`/topics/${topic.slug}`}>{topic.title}</Link>
            </h2>
            <p className="ev-small">{topic.intro}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
