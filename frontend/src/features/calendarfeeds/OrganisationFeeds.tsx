import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  endOrganisationCalendarFeedMutation,
  getOrganisationCalendarFeedOptions,
  getOrganisationCalendarFeedQueryKey,
  makeOrganisationCalendarFeedMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { apiAddress } from "@/api/address";
import { useSession } from "@/api/session";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { day } from "@/ui/dates";
import { FeedAddress } from "./FeedAddress";

/** For those who plan events: calendars of whole organisations, to show on an intranet. */
export function OrganisationFeeds() {
  const { me } = useSession();
  const right = me?.can.find((each) => each.right === "events.manage");
  return me?.organisations
    .filter(({ id }) => right?.everywhere || right?.organisationIds.includes(id))
    .map((organisation) => <OrganisationFeed key={organisation.id} {...organisation} />);
}

function OrganisationFeed({ id, name }: { id: string; name: string }) {
  const cache = useQueryClient();
  const path = { id };
  const read = () => cache.invalidateQueries({ queryKey: getOrganisationCalendarFeedQueryKey({ path }) });
  const { data } = useQuery(getOrganisationCalendarFeedOptions({ path }));
  const make = useMutation({ ...makeOrganisationCalendarFeedMutation(), onSuccess: read });
  const end = useMutation({
    ...endOrganisationCalendarFeedMutation(),
    onSuccess: async () => {
      make.reset();
      await read();
    },
  });
  return (
    <section className="ev-stack" aria-labelledby={`feed-${id}`}>
      <h2 id={`feed-${id}`}>{`Calendar of ${name}`}</h2>
      <p>
        <a href={apiAddress(`/organisations/${id}/events.ics`)}>Public events</a> are open to every calendar. With a secret
        address a calendar also shows what is for all members, and nothing that is for one service area or team.
      </p>
      {(make.error ?? end.error) && <ErrorSummary error={make.error ?? end.error} />}
      {make.data?.path && <FeedAddress name={`feed-of-${id}`} path={make.data.path} />}
      {data?.madeAt && !make.data && <p>{`A secret address was made on ${day(data.madeAt)}.`}</p>}
      <div className="govuk-button-group">
        <button
          className="govuk-button govuk-button--secondary"
          type="button"
          disabled={make.isPending}
          onClick={() => make.mutate({ path })}
        >
          {`${data?.madeAt ? "Make a new" : "Make a"} secret address for ${name}`}
        </button>
        {data?.madeAt && (
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            disabled={end.isPending}
            onClick={() => end.mutate({ path })}
          >
            {`End the secret address for ${name}`}
          </button>
        )}
      </div>
    </section>
  );
}
