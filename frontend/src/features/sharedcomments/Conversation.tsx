import { useQuery } from "@tanstack/react-query";
import { listSharedCommentsOptions, listSharesOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { SharedComment } from "@/api/generated";
import { Comment } from "./Comment";
import { SayForm } from "./SayForm";

type Props = {
  kind: string;
  id: string;
  /** Whether the thing is the reader's own: then there is one conversation with each whom it is shared with. */
  mine: boolean;
};

/** What the owner of something and each reader say of it, each pair by themselves. */
export function Conversation({ kind, id, mine }: Props) {
  const { data } = useQuery({
    ...listSharedCommentsOptions({ path: { kind, id }, query: { size: 100 } }),
    staleTime: 0,
    retry: false,
  });
  const shares = useQuery({ ...listSharesOptions({ query: { kind, thingId: id, size: 100 } }), enabled: mine });
  if (!data) return null;
  const talks = mine
    ? talksOf(data.items, shares.data?.items ?? [])
    : [{ name: "", withId: undefined, said: data.items, open: true }];
  if (talks.length === 0) return null;
  return (
    <section className="ev-stack ev-noprint" aria-labelledby="conversation">
      <h2 id="conversation">{mine ? "What you say with others" : "What you say with each other"}</h2>
      {!mine && <p className="ev-quiet">Only you and whoever shared it read this.</p>}
      {talks.map(({ name, withId, said, open }) => (
        <div className="ev-stack" key={withId ?? name}>
          {mine && <h3>{`With ${name}`}</h3>}
          {data.total > data.items.length && <p className="ev-quiet">The last hundred comments.</p>}
          <ul className="ev-list">
            {said.toReversed().map((comment) => (
              <Comment key={`${comment.id}-${comment.version}`} comment={comment} />
            ))}
          </ul>
          {open && <SayForm kind={kind} id={id} withId={withId} name={name} />}
        </div>
      ))}
    </section>
  );
}

type Reader = { withId: string; withName: string };

/** One for each reader: those it is open to now, and those it was, whose words stay. */
function talksOf(said: SharedComment[], shares: Reader[]) {
  const open = shares.map(({ withId, withName }) => ({
    name: withName,
    withId,
    said: said.filter((comment) => comment.withId === withId),
    open: true,
  }));
  const ended = [...new Set(said.map(({ conversationId }) => conversationId))]
    .map((conversation) => said.filter(({ conversationId }) => conversationId === conversation))
    .filter(([first]) => first && !shares.some(({ withId }) => withId === first.withId))
    .map((comments) => ({ name: comments[0]?.withName ?? "", withId: comments[0]?.conversationId, said: comments, open: false }));
  return [...open, ...ended];
}
