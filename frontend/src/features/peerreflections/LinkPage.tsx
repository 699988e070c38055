import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { answerPeerLink, declinePeerLink } from "@/api/generated";
import { readPeerLinkOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Note } from "@/ui/Note";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { day } from "@/ui/dates";
import { AnswerForm } from "./AnswerForm";
import { Asked } from "./Asked";

const title = "Add your side";

/** For whoever was asked by mail: no account is needed, and looking uses nothing up. */
export function LinkPage() {
  const { address = "" } = useParams();
  return (
    <Page title={title}>
      <h1 className="ev-spaced-l">{title}</h1>
      <Link address={address} />
    </Page>
  );
}

function Link({ address }: { address: string }) {
  const path = { address };
  const [over, setOver] = useState(false);
  // The link opens nothing once it is answered, and the page must not ask for it again.
  const { data, error } = useQuery({
    ...readPeerLinkOptions({ path }),
    retry: false,
    enabled: !over,
    refetchOnWindowFocus: false,
  });
  const once = async (act: Promise<unknown>) => {
    await act;
    setOver(true);
  };
  if (error) return <Dead error={error} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <>
      {!over && (
        <>
          <p className="ev-lead ev-spaced-l">
            {data.peerName}, {data.askedBy} talked something over with you and asks for your side of it, for their record of
            professional development. You can answer until {day(data.until)}.
          </p>
          <Asked ask={data} />
        </>
      )}
      <AnswerForm
        ask={data}
        answer={(body) => once(answerPeerLink({ path, body, throwOnError: true }))}
        decline={() => once(declinePeerLink({ path, throwOnError: true }))}
        after={<p>You can close this page. The link opens nothing any more, and we deleted your email address.</p>}
      />
    </>
  );
}

function Dead({ error }: { error: unknown }) {
  const problem = asProblem(error);
  if (problem?.status !== 404 && problem?.status !== 400) return <p role="alert">{problem?.detail ?? describe(problem)}</p>;
  return (
    <div role="status">
      <Note kind="warn">
        <p>
          This link opens nothing. It was answered, taken back, or is older than 28 days. Ask whoever sent it for another one.
        </p>
      </Note>
    </div>
  );
}
