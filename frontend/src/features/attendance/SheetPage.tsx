import { useQuery } from "@tanstack/react-query";
import { listAttendees, type SignIn } from "@/api/generated";
import { everyPage } from "@/api/everyPage";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { Desk } from "./Desk";
import { eventTimes } from "@/ui/eventTimes";

/** A sheet to sign on paper, with room for those who come without a booking. */
export function SheetPage() {
  return <Desk title="Sign-in sheet">{(desk) => <Sheet desk={desk} />}</Desk>;
}

function Sheet({ desk }: { desk: SignIn }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["sign-in sheet", desk.eventId],
    queryFn: () =>
      everyPage((page) =>
        listAttendees({ path: { id: desk.eventId }, query: { show: "coming", size: 100, page }, throwOnError: true }),
      ),
  });
  return (
    <>
      <h1 className="ev-spaced">{desk.title}</h1>
      <p className="ev-lead ev-spaced">
        {eventTimes(desk.startsAt, desk.endsAt)}
        {desk.venue && `, ${desk.venue}`}
      </p>
      <p className="ev-no-print ev-spaced-l">
        <button className="govuk-button" type="button" onClick={() => window.print()}>
          <Icon name="print" /> Print
        </button>
      </p>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <table className="ev-table ev-sheet">
          <caption>Sign-in sheet</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Team or organisation</th>
              <th scope="col">Signature</th>
            </tr>
          </thead>
          <tbody>
            {data.map((person) => (
              <tr key={person.bookingId}>
                <th scope="row">{person.name}</th>
                <td>{person.teamName ?? person.organisationName}</td>
                <td>{person.how === "excused" && "Apologies"}</td>
              </tr>
            ))}
            {Array.from({ length: 5 }, (_, n) => (
              <tr key={n}>
                <td>&nbsp;</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
