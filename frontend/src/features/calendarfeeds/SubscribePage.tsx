import { useQuery } from "@tanstack/react-query";
import { getMyCalendarFeedOptions, getMyEventMailOptions } from "@/api/generated/@tanstack/react-query.gen";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { Page } from "@/ui/Page";
import { Refused } from "@/ui/Refused";
import { Skeleton } from "@/ui/Skeleton";
import { Trouble } from "@/ui/Trouble";
import { HowTo } from "./HowTo";
import { MailAmount } from "./MailAmount";
import { MyFeed } from "./MyFeed";
import { OrganisationFeeds } from "./OrganisationFeeds";

const title = "Learning events in my calendar";

/** The calendar somebody uses anyway, and how much mail they get about learning events. */
export function SubscribePage() {
  const { me, signIn } = useSession();
  const feed = useQuery({ ...getMyCalendarFeedOptions(), enabled: me !== null });
  const mail = useQuery({ ...getMyEventMailOptions(), enabled: me !== null });
  const error = feed.error ?? mail.error;
  const again = () => void Promise.all([feed.refetch(), mail.refetch()]);
  if (!me || error || !feed.data || !mail.data)
    return (
      <Page title={title}>
        {!me ? <Refused signIn={signIn} /> : error ? <Trouble error={error} retry={again} /> : <Skeleton />}
      </Page>
    );
  return (
    <Page title={title}>
      <h1 className="ev-spaced">{title}</h1>
      <p className="ev-lead ev-spaced-l">
        Your calendar at work can show what you have booked and change when it changes. What we mail you is up to you as well.
      </p>
      <div className="ev-split ev-split--aside">
        <div className="ev-stack-l">
          <MyFeed madeAt={feed.data.madeAt} />
          <MailAmount mail={mail.data} />
          {may(me, "events.manage") && <OrganisationFeeds />}
        </div>
        <HowTo />
      </div>
    </Page>
  );
}
