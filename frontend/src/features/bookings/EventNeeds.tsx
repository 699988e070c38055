import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { everyPage } from "@/api/everyPage";
import { listEventNeeds } from "@/api/generated";
import { listEventNeedsQueryKey } from "@/api/generated/@tanstack/react-query.gen";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";

/** What those who come need. It is asked for with a press, because opening it is noted and told to them. */
export function EventNeeds({ eventId }: { eventId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <section className="ev-stack ev-needs" aria-labelledby="event-needs">
      <h2 id="event-needs">Access needs and diet</h2>
      {opened ? (
        <Needs eventId={eventId} />
      ) : (
        <>
          <p className="ev-quiet">People are told who opened this. It is deleted two weeks after the event.</p>
          <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setOpened(true)}>
            Show what people need
          </button>
        </>
      )}
    </section>
  );
}

function Needs({ eventId }: { eventId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...listEventNeedsQueryKey({ path: { id: eventId } }), "all"],
    queryFn: () => everyPage((page) => listEventNeeds({ path: { id: eventId }, query: { page, size: 100 }, throwOnError: true })),
  });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  if (data.length === 0) return <p role="status">Nobody has said that they need anything.</p>;
  return (
    <ul className="ev-list" role="status">
      {data.map(({ personId, personName, access, diet }) => (
        <li key={personId}>
          <b>{personName}</b>
          {access && <p>{access}</p>}
          {diet && <p>Diet: {diet}</p>}
        </li>
      ))}
    </ul>
  );
}
