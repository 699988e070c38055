import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { getSuggestionOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { AnswerForm } from "./AnswerForm";
import { SuggestionCard } from "./SuggestionCard";
import { listAddress } from "./words";

const title = "Answer a suggestion";

export function AnswerPage() {
  const { me, signIn } = useSession();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery({ ...getSuggestionOptions({ path: { id } }), enabled: me !== null });
  return (
    <Page title={title}>
      {!me && <Refused signIn={signIn} />}
      {me && error && <Trouble error={error} retry={() => void refetch()} />}
      {me && !error && !data && <Skeleton />}
      {data && (
        <>
          <h1 className="ev-spaced">{title}</h1>
          <ul className="ev-list ev-spaced-l">
            <SuggestionCard suggestion={data} by />
          </ul>
          {data.allowed.includes("answer") ? <AnswerForm key={data.version} suggestion={data} /> : <Refused />}
          <p>
            <Link to={listAddress[data.kind]}>Back to what is suggested</Link>
          </p>
        </>
      )}
    </Page>
  );
}
