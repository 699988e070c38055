import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams, useSearchParams } from "react-router";
import { answerPeerAsk, declinePeerAsk, type PeerAsk } from "@/api/generated";
import { getPeerAskOptions, listPeerAsksOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ForPerson } from "@/ui/ForPerson";
import { Pagination } from "@/ui/Pagination";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { day } from "@/ui/dates";
import { AnswerForm } from "./AnswerForm";
import { Asked } from "./Asked";
import { askState, settingName } from "./words";

const all = "Asked for my side";

export function AskedListPage() {
  return (
    <ForPerson title={all}>
      <h1 className="ev-spaced">{all}</h1>
      <p className="ev-lead ev-spaced-l">Colleagues who talked something over with you, and would like your side of it.</p>
      <Asks />
    </ForPerson>
  );
}

function Asks() {
  const [search] = useSearchParams();
  const page = Number(search.get("page") ?? 1);
  const { data, error, refetch } = useQuery({ ...listPeerAsksOptions({ query: { page } }), staleTime: 0 });
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.total === 0)
    return (
      <div className="ev-empty">
        <p>Nobody asks for your side now. When somebody does, you are told and find it here.</p>
      </div>
    );
  return (
    <>
      <ul className="ev-list">
        {data.items.map((ask) => (
          <li key={ask.id}>
            <p>
              <Link to={`/asked-for-my-side/${ask.id}`}>
                {ask.askedBy}, until {day(ask.until)}
              </Link>{" "}
              <span className="ev-tag">{askState[ask.state]}</span>
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={data.page} size={data.size} total={data.total} />
    </>
  );
}

export function AskedPage() {
  const { id = "" } = useParams();
  return (
    <ForPerson title="Add your side">
      <h1 className="ev-spaced">Add your side</h1>
      <One id={id} />
    </ForPerson>
  );
}

function One({ id }: { id: string }) {
  const path = { id };
  const cache = useQueryClient();
  const { data, error } = useQuery({ ...getPeerAskOptions({ path }), retry: false });
  const after = (
    <p>
      <Link to="/asked-for-my-side" onClick={() => void cache.invalidateQueries()}>
        Asked for my side
      </Link>
    </p>
  );
  if (error) return <Trouble error={error} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.state !== "sent") return <Over ask={data} />;
  return (
    <>
      <p className="ev-lead ev-spaced-l">
        {data.askedBy} talked something over with you. You can answer until {day(data.until)}.
      </p>
      <Asked ask={data} />
      <AnswerForm
        ask={data}
        answer={(body) => answerPeerAsk({ path, body, throwOnError: true })}
        decline={() => declinePeerAsk({ path, throwOnError: true })}
        after={after}
      />
    </>
  );
}

function Over({ ask }: { ask: PeerAsk }) {
  return (
    <div className="ev-stack">
      <p className="ev-lead">
        {ask.askedBy}. <span className="ev-tag">{askState[ask.state]}</span>
      </p>
      {ask.answer && (
        <>
          <p className="ev-quiet">{settingName(ask.setting)}</p>
          <p className="ev-pretext">{ask.answer}</p>
        </>
      )}
    </div>
  );
}
