import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { MovementCandidate } from "@/api/generated";
import { getMovementCandidateOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { WithRight } from "@/ui/WithRight";

type Props = {
  title: string;
  organisationId: string;
  personId: string;
  children: (candidate: MovementCandidate) => ReactNode;
};

/** A page about one person of the organisation. */
export function WithCandidate({ title, organisationId, personId, children }: Props) {
  return (
    <WithRight title={title} right="people.manage">
      <Read title={title} organisationId={organisationId} personId={personId}>
        {children}
      </Read>
    </WithRight>
  );
}

function Read({ title, organisationId, personId, children }: Props) {
  const { data, error, refetch } = useQuery(getMovementCandidateOptions({ path: { organisationId, personId } }));
  if (data) return children(data);
  return (
    <Page title={title}>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <>
          <h1 className="ev-spaced-l">{title}</h1>
          <Skeleton lines={10} />
        </>
      )}
    </Page>
  );
}
