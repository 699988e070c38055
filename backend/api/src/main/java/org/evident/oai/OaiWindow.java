package org.evident.oai;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which part of the records is asked for, and how far it has been read.
 *
 * @param topic slug of the topic that it is narrowed to; empty for all
 * @param after everything up to this moment and id has been read
 * @param end the first moment that is no longer asked for
 */
record OaiWindow(String topic, Instant after, UUID id, Instant end) {

    static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?");
    static final String SET = "topic.";

    /** Before every id. */
    private static final UUID NONE = new UUID(0, 0);

    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    static OaiWindow of(OaiRequest asked) {
        var from = asked.get("from");
        var until = asked.get("until");
        if (from != null && until != null && from.length() != until.length()) {
            throw OaiError.argument("Write from and until both as days or both with seconds");
        }
        var start = from == null ? Instant.EPOCH : moment(from);
        var end = until == null ? NEVER : moment(until).plus(step(until));
        if (!start.isBefore(end)) throw OaiError.argument("from must not be later than until");
        return new OaiWindow(topic(asked.get("set")), start, NONE, end);
    }

    OaiWindow behind(OaiRepository.Presence last) {
        return new OaiWindow(topic, last.changedAt(), last.id(), end);
    }

    private static String topic(String set) {
        if (set == null) return "";
        if (!set.startsWith(SET)) throw OaiError.none();
        return set.substring(SET.length());
    }

    /** Nothing was here before 1970. */
    private static Instant moment(String text) {
        try {
            var moment = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(text);
            return moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment;
        } catch (DateTimeException e) {
            throw OaiError.argument("There is no such day or time");
        }
    }

    private static Duration step(String text) {
        return text.length() == 10 ? Duration.ofDays(1) : Duration.ofSeconds(1);
    }
}
