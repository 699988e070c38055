import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Pack } from "@/api/generated";
import { getPackOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { PackAside } from "./PackAside";
import { PackBand } from "./PackBand";
import { Step } from "./Step";

export function PackPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getPackOptions({ path: { id } }));
  if (error)
    return (
      <Page title="Pack">
        <Trouble error={error} retry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title="Pack">
        <h1 className="govuk-visually-hidden">Pack</h1>
        <Skeleton lines={10} />
      </Page>
    );
  return (
    <Page title={data.title} wide>
      <PackBand pack={data} />
      <div className="ev-main">
        <div className="ev-wrap ev-split ev-split--aside">
          <div className="ev-stack-l">
            <Order pack={data} />
            <Questions questions={data.questions} />
          </div>
          <PackAside pack={data} />
        </div>
      </div>
    </Page>
  );
}

function Order({ pack }: { pack: Pack }) {
  return (
    <section aria-labelledby="order">
      <h2 id="order" className="ev-spaced">
        In this order
      </h2>
      {pack.items.length === 0 && <p className="ev-quiet">Nothing in it yet.</p>}
      <ol className="ev-steplist">
        {pack.items.map((item, n) => (
          <Step key={item.resourceId} item={item} n={n + 1} />
        ))}
      </ol>
      {pack.hiddenItems > 0 && (
        <div className="ev-spaced-top">
          <Note kind="time">
            {pack.hiddenItems === 1 ? "1 more is in this pack and is" : `${pack.hiddenItems} more are in this pack and are`} not
            open to you.
          </Note>
        </div>
      )}
    </section>
  );
}

function Questions({ questions }: { questions: string[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="ev-card ev-card--brand ev-questions" aria-labelledby="questions">
      <h2 id="questions">To talk about together</h2>
      <ol className="ev-questions__list">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
