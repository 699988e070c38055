package org.evident.eventmails;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.EventChanged;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.time.UkTime;

/**
 * Hears what becomes of bookings and events, and queues the mails in the same transaction, so that one is never without
 * the other. What people did not do themselves stands in their notices as well.
 */
@ApplicationScoped
class BookingMailing {

    /** Before the bookings of a cancelled event end: afterwards nobody could say whose they were. */
    private static final int FIRST = 100;

    private static final Map<String, MailKind> OF_STATE = Map.of(
            "requested", MailKind.REQUESTED,
            "waiting", MailKind.WAITING,
            "offered", MailKind.OFFERED,
            "confirmed", MailKind.CONFIRMED,
            "cancelled", MailKind.WITHDRAWN,
            "replaced", MailKind.REPLACED,
            "declined", MailKind.DECLINED,
            "lapsed", MailKind.LAPSED);

    private static final Map<String, MailKind> OF_EVENT = Map.of(
            "moved", MailKind.CHANGED,
            "changed", MailKind.CHANGED,
            "opened", MailKind.CHANGED,
            "postponed", MailKind.POSTPONED,
            "cancelled", MailKind.CANCELLED);

    private static final Map<MailKind, String> NOTICES = Map.of(
            MailKind.OFFERED, "A place is free for you: %s",
            MailKind.CONFIRMED, "You have a place: %s",
            MailKind.LAPSED, "Your booking has lapsed: %s",
            MailKind.WITHDRAWN, "Your booking was cancelled: %s",
            MailKind.REPLACED, "A colleague goes in your place: %s",
            MailKind.CHANGED, "Changed: %s",
            MailKind.POSTPONED, "Postponed: %s",
            MailKind.CANCELLED, "Cancelled: %s",
            MailKind.REMINDER, "Coming up: %s",
            MailKind.JOINING, "How to join: %s");

    private final QueuedMails queue;
    private final Notices notices;
    private final Clock clock;

    BookingMailing(QueuedMails queue, Notices notices, Clock clock) {
        this.queue = queue;
        this.notices = notices;
        this.clock = clock;
    }

    void hear(@Observes BookingsChanged changed) {
        var kind = OF_STATE.get(changed.state());
        if (kind == null) return;
        var told = queue.aboutBookings(changed.ids(), kind).stream()
                .filter(each -> !each.own())
                .toList();
        show(kind, changed.ids().getFirst(), told);
    }

    void hear(@Observes @Priority(FIRST) EventChanged changed) {
        var kind = OF_EVENT.get(changed.what());
        if (kind == null) return;
        show(kind, changed.eventId(), queue.aboutEvent(changed.eventId(), kind));
    }

    /** @param about the (first) booking or the event, which with the day and the people tells one notice from another */
    void show(MailKind kind, UUID about, List<QueuedMails.Told> told) {
        var words = NOTICES.get(kind);
        if (words == null || told.isEmpty()) return;
        var one = told.getFirst();
        notices.show(
                told.stream().map(QueuedMails.Told::person).toList(),
                new Notice(
                        "event:%s:%s:%s:%s".formatted(kind.key, about, one.sequence(), UkTime.today(clock)),
                        "event-" + kind.key,
                        words.formatted(one.title()),
                        null,
                        "/events/" + one.event()));
    }
}
