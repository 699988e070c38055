package org.evident.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A learning event as far as it matters who came to it. */
record AttendedEvent(
        UUID id,
        UUID organisationId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String status,
        int protectedMinutes,
        String code,
        boolean walkIns,
        int version,
        boolean run) {

    /** People come a little early. */
    static final Duration EARLY = Duration.ofMinutes(30);

    Instant opensAt() {
        return startsAt == null ? null : startsAt.minus(EARLY);
    }

    /** It goes on, or went on, so that somebody can be at it. */
    boolean takesPlace() {
        return (status.equals("published") || status.equals("archived")) && startsAt != null;
    }

    boolean hasOpened(Instant now) {
        return takesPlace() && !now.isBefore(opensAt());
    }

    /** Whether its code signs people in: from thirty minutes before it starts until it ends. */
    boolean isOpen(Instant now) {
        return hasOpened(now) && !now.isAfter(endsAt);
    }

    String state(Instant now) {
        if (!takesPlace()) return "off";
        if (!hasOpened(now)) return "early";
        return isOpen(now) ? "open" : "closed";
    }

    int length() {
        return startsAt == null ? 0 : (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /**
     * The time that counts: what was planned to be protected, or the part of it that somebody was there for. Of an event without
     * protected time the part is kept for the certificate.
     */
    int minutes(String how, Integer given) {
        return switch (how) {
            case "attended", "walked-in" -> protectedMinutes;
            case "part" ->
                given == null ? protectedMinutes : Math.min(given, protectedMinutes > 0 ? protectedMinutes : 1440);
            default -> 0;
        };
    }
}
