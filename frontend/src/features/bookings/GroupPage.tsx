import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { bookGroup, type BookingOutlook, type GroupBooking, type GroupBookingInput } from "@/api/generated";
import { getBookingOutlookOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useOnceKey } from "@/api/onceKey";
import { fieldErrors } from "@/api/problem";
import { Choices } from "@/ui/Choices";
import { Done } from "@/ui/Done";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { Page } from "@/ui/Page";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { useDraft } from "@/ui/drafts";
import { eventTimes } from "@/ui/eventTimes";
import { colleagues } from "@/ui/finders";

const title = "Book for colleagues";
const outcomes = { confirmed: "Has a place", requested: "Waits for approval", waiting: "Stands in line", refused: "Not booked" };

/** Up to fifty people at once, each told what became of them. */
export function GroupPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(getBookingOutlookOptions({ path: { id } }));
  if (data) return <Group outlook={data} />;
  return <Page title={title}>{error ? <Trouble error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>;
}

function Group({ outlook: { event, placesLeft } }: { outlook: BookingOutlook }) {
  const draft = useDraft("group");
  const key = useOnceKey();
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (body: GroupBookingInput) => bookGroup({ path: { id: event.id }, body, headers: key(body), throwOnError: true }),
    onSuccess: async () => {
      draft.forget();
      await cache.invalidateQueries();
    },
  });
  const errors = fieldErrors(act.error);
  return (
    <Page title={title} refused={act.isError}>
      {act.error && <ErrorSummary error={act.error} />}
      <h1 className="ev-spaced">{act.data ? "What became of your booking" : title}</h1>
      <p className="ev-lead">{event.title}</p>
      <p className="ev-spaced-l">
        {eventTimes(event.startsAt, event.endsAt)}
        {placesLeft !== undefined && !act.data && `. ${placesLeft === 1 ? "1 place" : `${placesLeft} places`} left.`}
      </p>
      {act.data ? (
        <Outcome group={act.data.data} back={`/events/${event.id}`} />
      ) : (
        <Form name={title} draft={draft} send={(data) => act.mutate(groupInput(data))}>
          <PeoplePicker
            name="personIds"
            label="Who comes?"
            hint="Up to 50, in the order in which they get places."
            finder={colleagues}
            draft={draft}
            most={50}
            error={errors.personIds}
          />
          <Choices
            kind="radios"
            name="onlyIfAll"
            label="If there are not enough places"
            choices={[
              { value: "no", name: "Book those who fit, the others stand in line" },
              { value: "yes", name: "Book nobody" },
            ]}
            values={["no"]}
          />
          <p className="ev-row">
            <button className="govuk-button" disabled={act.isPending}>
              Book for them
            </button>
            <Link to={`/events/${event.id}`} onClick={draft.forget}>
              Not now
            </Link>
          </p>
        </Form>
      )}
    </Page>
  );
}

const groupInput = (form: FormData): GroupBookingInput => ({
  personIds: form.getAll("personIds").map(String),
  onlyIfAll: form.get("onlyIfAll") === "yes",
});

function Outcome({ group, back }: { group: GroupBooking; back: string }) {
  const placed = group.people.filter(({ state }) => state === "confirmed" || state === "requested").length;
  return (
    <div className="ev-stack">
      <Done words={`${placed} of ${group.people.length} have a place.`} />
      <ul className="ev-list">
        {group.people.map((person) => (
          <li className="ev-row ev-between" key={person.personId}>
            <b>{person.name ?? "Somebody else’s colleague"}</b>
            <span>
              {outcomes[person.state]}
              {person.why && `. ${person.why}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={back}>Back to the event</Link>
      </p>
    </div>
  );
}
