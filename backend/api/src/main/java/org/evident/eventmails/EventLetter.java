package org.evident.eventmails;

import java.time.Instant;
import java.util.UUID;

/**
 * What a mail is about, as it is when the mail is sent.
 *
 * @param hasPlace whether the reader has a place, and so may know how to join
 * @param about who is meant, where that is somebody else: whose booking is to be approved, or who comes instead
 * @param reason what was given for it, or null
 * @param entry what stands in the reader's calendar
 */
record EventLetter(
        MailKind kind,
        UUID bookingId,
        Reader reader,
        Event event,
        boolean hasPlace,
        Instant offeredUntil,
        String about,
        String reason,
        Entry entry) {

    record Reader(String email, String givenName, String name) {}

    record Event(
            UUID id,
            String title,
            String summary,
            Instant startsAt,
            Instant endsAt,
            String mode,
            String venue,
            String accessInfo,
            String joinUrl,
            String joiningInfo,
            String uid,
            Instant updatedAt) {}

    /**
     * @param next how the next calendar message to this person is numbered
     * @param standing whether the last one put it into their calendar
     * @param startsAt the time that it told; null where there was none
     */
    record Entry(int next, boolean standing, Instant startsAt, Instant endsAt) {}

    /** Which calendar message goes with it, if any. */
    String method() {
        return switch (kind) {
            case CONFIRMED, CHANGED -> hasPlace && event.startsAt != null ? "REQUEST" : null;
            case POSTPONED, CANCELLED, WITHDRAWN, REPLACED, LAPSED, DECLINED -> entry.standing ? "CANCEL" : null;
            default -> null;
        };
    }

    /** The time that the calendar message tells: what has lost its date is removed where it stood. */
    Instant startsAt() {
        return event.startsAt != null ? event.startsAt : entry.startsAt;
    }

    Instant endsAt() {
        return event.endsAt != null ? event.endsAt : entry.endsAt;
    }
}
