import { useMutation, useQueryClient } from "@tanstack/react-query";
import { pauseInvitations, type InvitationProgress } from "@/api/generated";
import { getInvitationProgressQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { Note } from "@/ui/Note";
import { people } from "@/ui/memberships";
import { number } from "./words";

type Props = { organisation: string; progress: InvitationProgress };

/** How far the sending is; shown while anything waits. It goes on when the page is left. */
export function Progress({ organisation, progress }: Props) {
  const pause = usePause(organisation);
  const { waiting, paused, sentLastMinute, held } = progress;
  if (waiting === 0 && !paused) return null;
  const minutes = sentLastMinute > 0 ? Math.ceil(waiting / sentLastMinute) : 0;
  return (
    <section className="ev-card ev-card--brand ev-spaced-l" aria-labelledby="sending">
      <h2 id="sending" className="govuk-heading-s">
        {paused ? "Sending is paused" : `Inviting ${people(waiting)}`}
      </h2>
      {!paused && <progress className="ev-sending" aria-label="Sending" value={sentLastMinute} max={sentLastMinute + waiting} />}
      <p>
        {paused && `${people(waiting)} waiting. Nothing is sent until you go on.`}
        {!paused && `${number(sentLastMinute)} sent in the last minute`}
        {!paused && minutes > 1 && `, about ${number(minutes)} minutes to go`}
      </p>
      {held && !paused && <Note kind="warn">{held}</Note>}
      <p className="ev-row">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={pause.isPending}
          onClick={() => pause.mutate(!paused)}
        >
          {paused ? "Go on sending" : "Pause"}
        </button>
        {pause.isError && <span role="alert">That did not work. Try again.</span>}
      </p>
    </section>
  );
}

function usePause(organisationId: string) {
  const cache = useQueryClient();
  const path = { organisationId };
  return useMutation({
    mutationFn: async (paused: boolean) => (await pauseInvitations({ path, body: { paused }, throwOnError: true })).data,
    onSuccess: (answer) => {
      cache.setQueryData(getInvitationProgressQueryKey({ path }), answer);
    },
  });
}
