package org.evident.eventmails;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why somebody is mailed about a learning event: whether they hear of it who wish only what needs them, and when it is
 * still true, in SQL for the booking {@code b}, the event {@code e} and the mail {@code m}. Asked again when it is sent, so
 * that nobody is mailed about what was.
 */
enum MailKind {
    REQUESTED(false, "b.state = 'requested' and e.status = 'published'"),
    WAITING(false, "b.state = 'waiting' and e.status = 'published'"),
    OFFERED(true, "b.state = 'offered' and b.offered_until > :now and e.status = 'published'"),
    CONFIRMED(false, "b.state = 'confirmed' and e.status = 'published' and e.ends_at > :now"),
    /** One for the newest change, however many there were meanwhile. */
    CHANGED(
            true,
            "b.state in ('requested', 'confirmed', 'offered', 'waiting') and e.status = 'published' and e.ends_at > :now and not exists (select 1 from event_mail o"
                    + " where o.booking_id = m.booking_id and o.kind = 'changed' and o.id > m.id)"),
    POSTPONED(true, "b.state in ('requested', 'confirmed', 'offered', 'waiting') and e.status = 'postponed'"),
    /** The event, and everyone's booking with it. */
    CANCELLED(true, "e.status = 'cancelled'"),
    /** The booking alone, by the person or by somebody for them. */
    WITHDRAWN(
            true,
            "b.state = 'cancelled' and not exists (select 1 from event_mail o where o.booking_id = m.booking_id and o.kind = 'cancelled')"),
    REPLACED(true, "b.state = 'replaced'"),
    /** By their manager; whoever turned an offer down knows. */
    DECLINED(true, "b.state = 'declined' and b.approval = 'declined'"),
    LAPSED(true, "b.state = 'lapsed'"),
    REMINDER(false, "b.state = 'confirmed' and e.status = 'published' and e.starts_at > :now"),
    JOINING(
            false,
            "b.state = 'confirmed' and e.status = 'published' and e.starts_at > :now and e.join_url is not null"),
    APPROVAL_ASKED(true, "b.state = 'requested' and b.approval = 'pending' and e.status = 'published'");

    final String key;
    private final boolean needed;
    private final String stillTrue;

    MailKind(boolean needed, String stillTrue) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.needed = needed;
        this.stillTrue = stillTrue;
    }

    static MailKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the reader is told how to get there and in. */
    boolean saysHowToCome() {
        return this == CONFIRMED || this == CHANGED || this == REMINDER || this == JOINING;
    }

    /** Whether a mail is to be sent after all. */
    static String wanted() {
        return Arrays.stream(values())
                .map(kind -> " when '%s' then %s".formatted(kind.key, kind.stillTrue))
                .collect(Collectors.joining("", "case m.kind", " end"));
    }

    /** Whether somebody gets it who wishes an amount {@code w.amount}. */
    static String wished() {
        var needed = Arrays.stream(values())
                .filter(kind -> kind.needed)
                .map(kind -> "'" + kind.key + "'")
                .collect(Collectors.joining(", "));
        return "(coalesce(w.amount, 'everything') = 'everything' or w.amount = 'needed' and m.kind in (" + needed
                + "))";
    }
}
