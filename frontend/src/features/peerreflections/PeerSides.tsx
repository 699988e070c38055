import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { choosePeerExports, revokePeerInvite, type PeerInvite } from "@/api/generated";
import { listPeerInvitesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe, ifMatch } from "@/api/problem";
import { Sure } from "@/ui/Sure";
import { day } from "@/ui/dates";
import { inviteState, settingName } from "./words";

/** On a piece of mine: whom I asked, and their side in their words. */
export function PeerSides({ recordId }: { recordId: string }) {
  const { data } = useQuery({ ...listPeerInvitesOptions({ path: { id: recordId } }), staleTime: 0, retry: false });
  if (!data) return null;
  return (
    <section className="ev-stack ev-noprint" aria-labelledby="peer-sides">
      <h2 id="peer-sides">Your peers’ side</h2>
      <p>A peer’s words stay theirs: you read them here, and write what you learnt yourself.</p>
      {data.total > 0 && (
        <ul className="ev-list">
          {data.items.map((invite) => (
            <Side key={invite.id} invite={invite} />
          ))}
        </ul>
      )}
      <p>
        <Link className="govuk-button govuk-button--secondary" to={`/cpd/${recordId}/ask`}>
          Ask a peer
        </Link>
      </p>
    </section>
  );
}

function Side({ invite }: { invite: PeerInvite }) {
  const { revoke, choose } = useActs(invite);
  const problem = asProblem(revoke.error ?? choose.error);
  return (
    <li>
      <p className="ev-row">
        <b>{invite.peerName}</b>
        <span className={`ev-tag${invite.state === "answered" ? " ev-tag--good" : ""}`}>{inviteState[invite.state]}</span>
      </p>
      <p className="ev-small ev-quiet">{said(invite)}</p>
      {invite.answer && <p className="ev-pretext">{invite.answer}</p>}
      {problem && <p role="alert">{describe(problem)}</p>}
      {invite.allowed.includes("choose-exports") && (
        <p className="ev-small">
          {invite.inExports ? "Copies of this piece have it." : "Copies of this piece leave it out."}{" "}
          <button className="ev-link" type="button" disabled={choose.isPending} onClick={() => choose.mutate()}>
            {invite.inExports ? "Leave it out" : "Put it in"}
            <span className="govuk-visually-hidden">: {invite.peerName}</span>
          </button>
        </p>
      )}
      {invite.allowed.includes("revoke") && (
        <Sure title="Take it back" about={invite.peerName} busy={revoke.isPending} act={() => revoke.mutate()}>
          <p>They can neither read nor answer it from then on.</p>
        </Sure>
      )}
    </li>
  );
}

function said({ answeredAt, setting, seenAt, state, createdAt, until, email }: PeerInvite) {
  if (state === "answered" && answeredAt) return `${settingName(setting)}, ${day(answeredAt)}`;
  if (state !== "sent") return `Asked on ${day(createdAt)}.`;
  const to = email ? ` at ${email}` : "";
  return `Asked on ${day(createdAt)}${to}, until ${day(until)}. ${seenAt ? `First looked on ${day(seenAt)}.` : "Not looked at yet."}`;
}

function useActs({ id, version, inExports }: PeerInvite) {
  const cache = useQueryClient();
  const done = { onSettled: () => cache.invalidateQueries() };
  const revoke = useMutation({ mutationFn: () => revokePeerInvite({ path: { id }, throwOnError: true }), ...done });
  const choose = useMutation({
    mutationFn: () =>
      choosePeerExports({ path: { id }, headers: ifMatch(version), body: { inExports: !inExports }, throwOnError: true }),
    ...done,
  });
  return { revoke, choose };
}
