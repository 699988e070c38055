package org.evident.changes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a reader has come in the order of changes.
 *
 * @param standing digest of what the reader could see
 * @param issued the day it was given out
 * @param start the transaction at which the reader began: what was gone before then is never told
 * @param transaction of the last change that was looked at
 * @param sequence its number within all changes
 */
record ChangeCursor(String standing, LocalDate issued, long start, long transaction, long sequence) {

    private static final String KIND = "changes";

    static ChangeCursor beginning(String standing, LocalDate today, long oldestRunning) {
        return new ChangeCursor(standing, today, oldestRunning, 0, 0);
    }

    ChangeCursor at(Position position, LocalDate today) {
        return new ChangeCursor(standing, today, start, position.transaction(), position.sequence());
    }

    Position position() {
        return new Position(transaction, sequence);
    }

    record Position(long transaction, long sequence) {}

    String write() {
        return "%s|%s|%d|%d|%d|%d".formatted(KIND, standing, issued.toEpochDay(), start, transaction, sequence);
    }

    /** Empty for what was sealed for something else. */
    static Optional<ChangeCursor> read(String text) {
        var parts = text.split("\\|");
        if (parts.length != 6 || !parts[0].equals(KIND)) return Optional.empty();
        return Optional.of(new ChangeCursor(
                parts[1],
                LocalDate.ofEpochDay(Long.parseLong(parts[2])),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5])));
    }
}
