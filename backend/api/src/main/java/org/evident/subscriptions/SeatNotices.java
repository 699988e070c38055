package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Who is told when a seat is asked for, or given. */
@ApplicationScoped
class SeatNotices {

    private final Notices notices;
    private final Holders holders;
    private final Clock clock;

    SeatNotices(Notices notices, Holders holders, Clock clock) {
        this.notices = notices;
        this.holders = holders;
        this.clock = clock;
    }

    /** Once a day for each subscription: those who wait are listed where it leads. */
    void asked(Subscription s, String name) {
        notices.tell(
                holders.of(Right.MANAGE_ORGANISATION, s.organisationId),
                new Notice(
                        "seat-asked:%s:%s".formatted(s.id, UkTime.today(clock)),
                        "seat-asked",
                        "%s asks for a seat in %s".formatted(name, s.name),
                        "See who waits, and give seats that are free.",
                        "/admin/subscriptions/%s/seats?show=asked".formatted(s.id)));
    }

    void given(Subscription s, UUID person) {
        notices.tell(
                List.of(person),
                new Notice(
                        "seat-given:%s:%s".formatted(s.id, clock.instant()),
                        "seat-given",
                        "You have a seat in %s".formatted(s.name),
                        "See how to get in, step by step.",
                        "/what-we-subscribe-to#" + s.id));
    }
}
