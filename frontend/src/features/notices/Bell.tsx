import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { countUnreadNoticesOptions } from "@/api/generated/@tanstack/react-query.gen";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";

const A_MINUTE = 60_000;
const MOST = 100;

/** How much is unread, asked each minute while the page is looked at, and when it is looked at again. */
export function Bell() {
  const { me, ended } = useSession();
  const { data } = useQuery({
    ...countUnreadNoticesOptions(),
    enabled: me !== null && !ended,
    refetchInterval: A_MINUTE,
    retry: false,
  });
  if (!me) return null;
  const count = data?.count ?? 0;
  const said = count >= MOST ? "99 or more" : String(count);
  return (
    <>
      <Link className="ev-tool ev-bell" to="/notices">
        <Icon name="bell" />
        <span className="ev-bell__word">Notices</span>
        {count > 0 && (
          <>
            <span className="ev-bell__count" aria-hidden="true">
              {count >= MOST ? "99+" : count}
            </span>
            <span className="govuk-visually-hidden">, {said} unread</span>
          </>
        )}
      </Link>
      <span className="govuk-visually-hidden" role="status">
        {count > 0 && `${said} unread ${count === 1 ? "notice" : "notices"}`}
      </span>
    </>
  );
}
