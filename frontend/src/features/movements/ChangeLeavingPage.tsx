import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { changeLeaving, getMovement, type LeavingInput, type Movement } from "@/api/generated";
import { getMovementOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useOpened } from "@/ui/useOpened";
import { PlanLeaving } from "./LeavingPage";
import { WithCandidate } from "./WithCandidate";

const title = "Change a last day";

export function ChangeLeavingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getMovementOptions({ path: { id } }));
  if (data) return <Change movement={data} />;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={10} />}</Page>;
}

function Change({ movement }: { movement: Movement }) {
  const path = { id: movement.id };
  const { opened, change } = useOpened(movement, async () => (await getMovement({ path, throwOnError: true })).data);
  const send = (body: LeavingInput) =>
    change(async (headers) => (await changeLeaving({ path, body, headers, throwOnError: true })).data);
  const { organisationId, personId } = opened;
  return (
    <WithCandidate title={title} organisationId={organisationId} personId={personId}>
      {(candidate) => (
        <PlanLeaving title={title} organisation={organisationId} candidate={candidate} known={opened} send={send} />
      )}
    </WithCandidate>
  );
}
