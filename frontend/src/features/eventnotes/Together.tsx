import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Event, EventTogether } from "@/api/generated";
import { getEventTogetherOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";

/** What those who come bring and ask, and what they took from it; the API tells each what is for them. */
export function Together({ event }: { event: Pick<Event, "id"> }) {
  const { me } = useSession();
  const { data } = useQuery({ ...getEventTogetherOptions({ path: { id: event.id } }), enabled: me !== null, retry: false });
  if (!data) return null;
  return (
    <>
      <OffersAndAsks together={data} />
      <Taken id={event.id} together={data} />
      <ForTeams id={event.id} together={data} />
    </>
  );
}

function OffersAndAsks({ together: { offers, asks } }: { together: EventTogether }) {
  if (offers.length + asks.length === 0) return null;
  return (
    <section aria-labelledby="offers-and-asks">
      <h2 id="offers-and-asks" className="ev-spaced">
        Who is coming
      </h2>
      <div className="ev-grid ev-grid--2">
        <Said title="Offers" texts={offers} />
        <Said title="Asks" texts={asks} />
      </div>
    </section>
  );
}

function Said({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="ev-card ev-card--soft">
      <h3>{title}</h3>
      <ul className="ev-stack">
        {texts.map((text, n) => (
          <li key={n}>“{text}”</li>
        ))}
      </ul>
    </div>
  );
}

function Taken({ id, together: { contributions, mayContribute } }: { id: string; together: EventTogether }) {
  const mine = contributions.some((each) => each.mine);
  if (contributions.length === 0 && !mayContribute) return null;
  return (
    <section aria-labelledby="taken" className="ev-stack">
      <h2 id="taken">What people took from it</h2>
      {contributions.length === 0 && <p className="ev-quiet">Nobody has written anything yet. One sentence helps others.</p>}
      <ul className="ev-list">
        {contributions.map(({ text, name }, n) => (
          <li key={n}>
            <p className="ev-pretext">{text}</p>
            {name && <p className="ev-quiet ev-small">{name}</p>}
          </li>
        ))}
      </ul>
      {mayContribute && (
        <p>
          <Link to={`/events/${id}/contribute`}>{mine ? "Change what you wrote" : "Add what you take from it"}</Link>
        </p>
      )}
    </section>
  );
}

/** Read by the team; who was there writes it, or writes on what a colleague began. */
function ForTeams({ id, together: { teamNotes, ownTeams } }: { id: string; together: EventTogether }) {
  const without = ownTeams.filter((team) => teamNotes.every(({ teamId }) => teamId !== team.id));
  return (
    <>
      {teamNotes.map(({ teamId, teamName, text, authorName }) => (
        <section key={teamId} aria-labelledby={`for-${teamId}`} className="ev-card ev-card--soft ev-stack">
          <h2 id={`for-${teamId}`} className="ev-h3">
            For {teamName}
          </h2>
          <p className="ev-pretext">{text}</p>
          {authorName && <p className="ev-quiet ev-small">{authorName}</p>}
          {ownTeams.some((team) => team.id === teamId) && (
            <p>
              <Link to={`/events/${id}/teams/${teamId}/note`}>
                Write it on<span className="govuk-visually-hidden"> for {teamName}</span>
              </Link>
            </p>
          )}
        </section>
      ))}
      {without.map((team) => (
        <p key={team.id}>
          <Link to={`/events/${id}/teams/${team.id}/note`}>Write down for {team.name} what they should know</Link>
        </p>
      ))}
    </>
  );
}
