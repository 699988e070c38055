package org.evident.oai;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a list goes on. Nothing is kept for it here.
 *
 * @param read how many records came before
 */
record OaiToken(OaiVerb verb, Instant issued, int read, OaiWindow window) {

    static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final String KIND = "oai";

    Instant expires() {
        return issued.plus(GOOD_FOR);
    }

    String write() {
        return String.join(
                "|",
                KIND,
                verb.name(),
                Long.toString(issued.getEpochSecond()),
                Integer.toString(read),
                window.topic(),
                window.after().toString(),
                window.id().toString(),
                window.end().toString());
    }

    /** Empty for what was sealed for something else. */
    static Optional<OaiToken> read(String text) {
        var parts = text.split("\\|");
        if (parts.length != 8 || !parts[0].equals(KIND)) return Optional.empty();
        var window =
                new OaiWindow(parts[4], Instant.parse(parts[5]), UUID.fromString(parts[6]), Instant.parse(parts[7]));
        return Optional.of(new OaiToken(
                OaiVerb.valueOf(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                Integer.parseInt(parts[3]),
                window));
    }
}
