import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { binDecision, learnFromDecision, restoreDecision, saveDecision, type Decision } from "@/api/generated";
import { listStandardsOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ifMatch } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Sure } from "@/ui/Sure";
import { toInput, typedOf } from "./answers";
import type { State } from "./words";

/** Social Work England's standards, of which a decision is evidence for 4.3. */
const STANDARDS = "swe-professional-standards";

/** What its owner may do with a decision now. */
export function Acts({ decision }: { decision: Decision }) {
  const { id, state, allowed } = decision;
  const acts = useActs(decision);
  const may = (act: string) => allowed.includes(act);
  return (
    <section className="ev-card ev-stack ev-noprint" aria-labelledby="next">
      <h2 id="next" className="govuk-heading-s">
        What happens next
      </h2>
      {acts.error !== null && <ErrorSummary error={acts.error} />}
      {may("restore") && (
        <button className="govuk-button" type="button" disabled={acts.busy} onClick={acts.restore}>
          Take it back out of the bin
        </button>
      )}
      {may("revise") && state !== "closed" && (
        <Link className="govuk-button" to={`/decisions/${id}/edit`}>
          {state === "draft" ? "Write on" : "Look back at it"}
        </Link>
      )}
      {may("learn") && (
        <button className="govuk-button govuk-button--secondary" type="button" disabled={acts.busy} onClick={acts.learn}>
          Use it in my CPD
        </button>
      )}
      <ul className="ev-list ev-list--bare">
        {decision.plainVersion.trim() && (
          <li>
            <Link to={`/decisions/${id}/letter`}>See the letter to the family</Link>
          </li>
        )}
        <li>
          <button className="ev-link" type="button" onClick={() => print()}>
            <Icon name="print" /> Print it
          </button>
        </li>
        {may("revise") && state !== "draft" && (
          <li>
            <button className="ev-link" type="button" disabled={acts.busy} onClick={() => acts.move("draft")}>
              Open it again
            </button>
          </li>
        )}
        {may("revise") && (state === "decided" || state === "reviewed") && (
          <li>
            <button className="ev-link" type="button" disabled={acts.busy} onClick={() => acts.move("closed")}>
              Close it
            </button>
          </li>
        )}
      </ul>
      {may("bin") && (
        <Sure title="Throw it away" busy={acts.busy} act={acts.bin}>
          <p>You can take it back for 30 days. Nobody else sees it meanwhile.</p>
        </Sure>
      )}
    </section>
  );
}

function useActs(decision: Decision) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const path = { id: decision.id };
  const standards = useQuery({ ...listStandardsOptions({ query: { framework: STANDARDS, size: 100 } }), retry: false });
  const known = { onSuccess: () => cache.invalidateQueries() };
  const move = useMutation({
    mutationFn: (state: State) =>
      saveDecision({
        path,
        headers: ifMatch(decision.version),
        body: { ...toInput(typedOf(decision)), state },
        throwOnError: true,
      }),
    ...known,
  });
  const restore = useMutation({ mutationFn: () => restoreDecision({ path, throwOnError: true }), ...known });
  const bin = useMutation({
    mutationFn: () => binDecision({ path, throwOnError: true }),
    onSuccess: async () => {
      await navigate("/decisions");
      await cache.invalidateQueries();
    },
  });
  const proposed = standards.data?.items.filter(({ code }) => code === "4.3").map(({ id }) => id) ?? [];
  const learn = useMutation({
    mutationFn: async () => (await learnFromDecision({ path, body: { standards: proposed }, throwOnError: true })).data,
    onSuccess: ({ id }) => navigate(`/cpd/${id}/edit`),
  });
  const all = [move, restore, bin, learn];
  return {
    busy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error)?.error ?? null,
    move: move.mutate,
    restore: () => restore.mutate(),
    bin: () => bin.mutate(),
    learn: () => learn.mutate(),
  };
}
