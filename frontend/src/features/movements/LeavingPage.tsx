import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { planLeaving, type LeavingInput, type Movement, type MovementCandidate } from "@/api/generated";
import { useOnceKey } from "@/api/onceKey";
import { Page } from "@/ui/Page";
import { useDraft } from "@/ui/drafts";
import { CheckLeaving } from "./CheckLeaving";
import { LeavingForm } from "./LeavingForm";
import type { Leaving } from "./leavingInput";
import { WithCandidate } from "./WithCandidate";

const title = "Plan a last day";

export function LeavingPage() {
  const { organisationId = "", personId = "" } = useParams();
  const key = useOnceKey();
  const plan = async (body: LeavingInput) =>
    (await planLeaving({ path: { id: organisationId }, body, headers: key(body), throwOnError: true })).data;
  return (
    <WithCandidate title={title} organisationId={organisationId} personId={personId}>
      {(candidate) => <PlanLeaving title={title} organisation={organisationId} candidate={candidate} send={plan} />}
    </WithCandidate>
  );
}

type Props = {
  title: string;
  organisation: string;
  candidate: MovementCandidate;
  known?: Movement;
  send: (input: LeavingInput) => Promise<Movement>;
};

/** The form, and then all of it in words. The form stays where it is meanwhile, with what was typed. */
export function PlanLeaving({ title: name, organisation, candidate, known, send }: Props) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const draft = useDraft("leaving");
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [checking, setChecking] = useState(false);
  const plan = useMutation({
    mutationFn: send,
    onError: () => setChecking(false),
    onSuccess: async ({ id }) => {
      draft.forget();
      await cache.invalidateQueries();
      await navigate(`/movements/${id}`);
    },
  });
  return (
    <Page title={`${name}: ${candidate.name}`} refused={plan.isError && !checking}>
      <h1 className="ev-spaced-l">{`${name}: ${candidate.name}`}</h1>
      <div hidden={checking}>
        <LeavingForm
          organisation={organisation}
          candidate={candidate}
          draft={draft}
          known={known}
          sent={leaving}
          error={plan.error}
          check={(next) => {
            setLeaving(next);
            setChecking(true);
          }}
        />
      </div>
      {checking && leaving && (
        <CheckLeaving
          candidate={candidate}
          leaving={leaving}
          busy={plan.isPending}
          confirm={() => plan.mutate(leaving.input)}
          back={() => {
            setChecking(false);
            requestAnimationFrame(() => document.getElementById("lastDay")?.focus());
          }}
        />
      )}
    </Page>
  );
}
