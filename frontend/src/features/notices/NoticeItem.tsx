import { Link } from "react-router";
import type { Notice } from "@/api/generated";
import { day } from "@/ui/dates";

type Props = { notice: Notice; read: () => void; busy: boolean };

/** Following it marks it as read. What a colleague wrote is text and nothing else. */
export function NoticeItem({ notice, read, busy }: Props) {
  const unread = !notice.readAt;
  return (
    <li className="ev-stack ev-tight ev-notice" data-unread={unread || undefined}>
      <h2 className="govuk-heading-s">
        <Link to={notice.address} onClick={() => unread && read()}>
          {notice.title}
        </Link>
      </h2>
      {notice.detail && <p className="ev-notice__detail">{notice.detail}</p>}
      <p className="ev-row ev-small ev-quiet">
        {unread && <span className="ev-tag ev-tag--new">Unread</span>}
        <span>{day(notice.createdAt)}</span>
        {unread && (
          <button className="ev-link" type="button" disabled={busy} onClick={read}>
            Mark as read<span className="govuk-visually-hidden">: {notice.title}</span>
          </button>
        )}
      </p>
    </li>
  );
}
