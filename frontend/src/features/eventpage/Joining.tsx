import type { Event } from "@/api/generated";

/** How those who have a place join. The API tells nobody else. */
export function Joining({ event: { joinUrl, joiningInfo, stage } }: { event: Event }) {
  if ((!joinUrl && !joiningInfo) || ["completed", "cancelled", "archived"].includes(stage)) return null;
  return (
    <section className="ev-card ev-card--brand ev-stack" aria-labelledby="join">
      <h2 id="join">How to join</h2>
      {joiningInfo && <p className="ev-pretext">{joiningInfo}</p>}
      {joinUrl && (
        <p>
          <a href={joinUrl} rel="noreferrer">
            Join online
          </a>
        </p>
      )}
    </section>
  );
}
