package org.evident.shared.icalendar;

import java.time.Instant;

/**
 * A learning event as it stands in somebody's calendar.
 *
 * @param uid the same for as long as the event lives
 * @param sequence rises with whatever people must know of
 * @param description plain text, or null
 * @param place where it is, or null
 * @param address its page in the web app, whole
 * @param updatedAt when it last changed
 */
public record Occasion(
        String uid,
        int sequence,
        String title,
        String description,
        String place,
        String address,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        Instant updatedAt) {}
