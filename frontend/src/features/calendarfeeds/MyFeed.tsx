import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  endMyCalendarFeedMutation,
  getMyCalendarFeedQueryKey,
  makeMyCalendarFeedMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { day } from "@/ui/dates";
import { FeedAddress } from "./FeedAddress";

/** The secret address of one's own calendar: made, made anew, ended. */
export function MyFeed({ madeAt }: { madeAt: string | undefined }) {
  const cache = useQueryClient();
  const read = () => cache.invalidateQueries({ queryKey: getMyCalendarFeedQueryKey() });
  const make = useMutation({ ...makeMyCalendarFeedMutation(), onSuccess: read });
  const end = useMutation({
    ...endMyCalendarFeedMutation(),
    onSuccess: async () => {
      make.reset();
      await read();
    },
  });
  const path = make.data?.path;
  return (
    <section className="ev-stack" aria-labelledby="feed">
      <h2 id="feed">Subscribe in my calendar</h2>
      <p>
        It holds the events you have a place at and those you run, with the link to join online. A change shows when your calendar
        next looks, which may take a day.
      </p>
      {(make.error ?? end.error) && <ErrorSummary error={make.error ?? end.error} />}
      {path && <FeedAddress name="my-feed" path={path} />}
      {end.isSuccess && !madeAt && (
        <Note kind="good">
          <span role="status">The address is ended. Calendars that used it show nothing new.</span>
        </Note>
      )}
      {madeAt && !path && (
        <p>{`You made an address on ${day(madeAt)}. It still holds. We cannot show it again; a new one ends it.`}</p>
      )}
      <div className="govuk-button-group">
        <button className="govuk-button" type="button" disabled={make.isPending} onClick={() => make.mutate({})}>
          {madeAt ? "Make a new address" : "Make an address"}
        </button>
        {madeAt && (
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            disabled={end.isPending}
            onClick={() => end.mutate({})}
          >
            End the address
          </button>
        )}
      </div>
    </section>
  );
}
