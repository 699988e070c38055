import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { changeLeaving, getMovement, type LeavingInput, type Movement } from "@/api/generated";
import { getMovementOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch, isStale } from "@/api/problem";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { PlanLeaving } from "./LeavingPage";
import { WithCandidate } from "./WithCandidate";

const title = "Change a last day";

export function ChangeLeavingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getMovementOptions({ path: { id } }));
  if (data) return <Change movement={data} />;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton lines={10} />}</Page>;
}

/** A change to the version that was opened. When someone else was quicker, the newest is read, to be changed next. */
function Change({ movement }: { movement: Movement }) {
  const [opened] = useState(movement);
  const [version, setVersion] = useState(movement.version);
  const path = { id: movement.id };
  const send = async (body: LeavingInput) => {
    try {
      return (await changeLeaving({ path, body, headers: ifMatch(version), throwOnError: true })).data;
    } catch (error) {
      if (isStale(error)) setVersion((await getMovement({ path, throwOnError: true })).data.version);
      throw error;
    }
  };
  const { organisationId, personId } = opened;
  return (
    <WithCandidate title={title} organisationId={organisationId} personId={personId}>
      {(candidate) => (
        <PlanLeaving title={title} organisation={organisationId} candidate={candidate} known={opened} send={send} />
      )}
    </WithCandidate>
  );
}
