package org.evident.eventmails;

import java.time.Instant;
import java.util.UUID;

/**
 * What a mail is about, as it is when the mail is sent.
 *
 * @param hasPlace whether the reader has a place, and so may know how to join
 * @param about who is meant, where that is somebody else: whose booking is to be approved, or who comes instead
 * @param reason what was given for it, or null
 * @param sequence what the next calendar message to this person is numbered
 * @param inCalendar whether the last calendar message put it into their calendar
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
        int sequence,
        boolean inCalendar) {

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

    /** Which calendar message goes with it, if any. */
    String method() {
        return switch (kind) {
            case CONFIRMED, CHANGED -> hasPlace && event.startsAt != null ? "REQUEST" : null;
            case POSTPONED, CANCELLED, WITHDRAWN, REPLACED, LAPSED, DECLINED -> inCalendar ? "CANCEL" : null;
            default -> null;
        };
    }
}
