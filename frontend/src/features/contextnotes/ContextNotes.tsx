import { useQuery } from "@tanstack/react-query";
import { listContextNotesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { organisationsWhere } from "@/api/rights";
import { useSession } from "@/api/session";
import { day } from "@/ui/dates";
import { WriteNote } from "./WriteNote";

/** What it takes to use this here, as each of my organisations says. Those who edit write it. */
export function ContextNotes({ resourceId }: { resourceId: string }) {
  const { me } = useSession();
  const { data } = useQuery(listContextNotesOptions({ path: { id: resourceId } }));
  if (!me || !data) return null;
  const edits = organisationsWhere(me, "resources.edit");
  const wanted = me.organisations.filter(({ id }) => edits.includes(id) || data.items.some((n) => n.organisationId === id));
  if (wanted.length === 0) return null;
  return (
    <section className="ev-card ev-card--time" aria-labelledby="here">
      <h2 id="here">What it takes to use this here</h2>
      {wanted.map(({ id, name }) => {
        const note = data.items.find((each) => each.organisationId === id);
        return (
          <div key={id} className="ev-stack">
            {note ? (
              <>
                <p className="ev-lines">{note.text}</p>
                <p className="ev-small ev-quiet">
                  {name}
                  {note.by && `, ${note.by}`}, {day(note.at)}
                </p>
              </>
            ) : (
              <p className="ev-quiet">Nobody at {name} has said yet. Only its people will read it.</p>
            )}
            {edits.includes(id) && <WriteNote key={note?.version} resourceId={resourceId} organisationId={id} note={note} />}
          </div>
        );
      })}
    </section>
  );
}
