import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import {
  getEventTogether,
  removeEventTeamNote,
  writeEventTeamNote,
  type EventOwnTeam,
  type EventTeamNote,
} from "@/api/generated";
import { getEventTogetherOptions } from "@/api/generated/@tanstack/react-query.gen";
import { fieldErrors } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Sure } from "@/ui/Sure";
import { TextArea } from "@/ui/TextArea";
import { Trouble } from "@/ui/Trouble";
import { useOpened } from "@/ui/useOpened";
import { typedIn, useSend } from "@/ui/useSend";

/** What somebody who was there writes down for those of their team who were not. */
export function TeamNotePage() {
  const { id = "", teamId = "" } = useParams();
  const { data, error, refetch } = useQuery(getEventTogetherOptions({ path: { id } }));
  const team = data?.ownTeams.find((each) => each.id === teamId);
  if (team) return <Write id={id} team={team} note={data?.teamNotes.find((each) => each.teamId === teamId)} />;
  return (
    <Page title="For your team">
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data && (
        <>
          <h1 className="ev-spaced">For your team</h1>
          <p>Those who were there can write for a team of theirs, once the event has begun.</p>
          <p>
            <Link to={`/events/${id}`}>Go to the event</Link>
          </p>
        </>
      )}
    </Page>
  );
}

const none = { version: -1, text: "", mine: false };

type Props = { id: string; team: EventOwnTeam; note: EventTeamNote | undefined };

function Write({ id, team, note }: Props) {
  const title = `For ${team.name}`;
  const path = { id, teamId: team.id };
  const back = `/events/${id}`;
  const { opened, newest, change } = useOpened<{ version: number; text: string }>(note ?? none, async () => {
    const { data } = await getEventTogether({ path: { id }, throwOnError: true });
    return data.teamNotes.find((each) => each.teamId === team.id) ?? none;
  });
  const { draft, act } = useSend(`team-note-${team.id}`, back, (text: string) =>
    change((headers) =>
      writeEventTeamNote({ path, body: { text }, ...(newest.version >= 0 && { headers }), throwOnError: true }),
    ),
  );
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced-l">{title}</h1>
      {newest.version !== opened.version && (
        <div className="ev-card ev-card--soft ev-narrow ev-spaced">
          <h2 className="ev-h3">What a colleague wrote meanwhile</h2>
          <p className="ev-pretext">{newest.text}</p>
        </div>
      )}
      <Form name={title} draft={draft} send={(form) => act.mutate(typedIn(form)("text") ?? "")}>
        <div className="ev-narrow ev-stack">
          <TextArea
            name="text"
            label="What should those know who were not there?"
            hint="Your team reads it, and any of you who were there can write it on. Name no family."
            rows={8}
            most={4000}
            value={opened.text}
            error={fieldErrors(act.error).text}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Keep it for the team
            </button>
            <Link to={back} onClick={draft.forget}>
              Not now
            </Link>
          </p>
        </div>
      </Form>
      {note?.mine && <TakeAway id={id} teamId={team.id} forget={draft.forget} />}
    </Page>
  );
}

function TakeAway({ id, teamId, forget }: { id: string; teamId: string; forget: () => void }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: () => removeEventTeamNote({ path: { id, teamId }, throwOnError: true }),
    onSuccess: async () => {
      forget();
      await navigate(`/events/${id}`);
      await cache.invalidateQueries();
    },
  });
  return (
    <>
      {act.error && <ErrorSummary error={act.error} />}
      <Sure title="Take it away" busy={act.isPending} act={() => act.mutate()}>
        <p>What you wrote for the team is deleted.</p>
      </Sure>
    </>
  );
}
