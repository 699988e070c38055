import type { PeerAsk } from "@/api/generated";

/** What a peer sees: the question, and of the piece what its owner ticked. */
export function Asked({ ask }: { ask: PeerAsk }) {
  const shown: [string, string | undefined][] = [
    ["The piece", ask.title],
    ["What they learnt", ask.learning],
    ["Its impact", ask.impact],
  ];
  return (
    <div className="ev-stack ev-spaced-l">
      {ask.question && (
        <section className="ev-card ev-stack" aria-labelledby="question">
          <h2 id="question">What {ask.askedBy} would like to hear</h2>
          <p className="ev-pretext">{ask.question}</p>
        </section>
      )}
      {shown
        .filter(([, text]) => text?.trim())
        .map(([name, text]) => (
          <section className="ev-prose" key={name}>
            <h2>{name}</h2>
            <p className="ev-pretext">{text}</p>
          </section>
        ))}
    </div>
  );
}
