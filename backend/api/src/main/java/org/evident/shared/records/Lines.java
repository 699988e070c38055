package org.evident.shared.records;

import java.io.IOException;
import java.io.LineNumberReader;

/** Reads lines no longer than a million characters. */
final class Lines {

    static final int LONGEST = 1_000_000;

    private Lines() {}

    /** Null at the end. */
    static String next(LineNumberReader in) throws IOException {
        var line = new StringBuilder();
        int c;
        while ((c = in.read()) >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > LONGEST) throw tooLong(in.getLineNumber() + 1);
        }
        return c < 0 && line.isEmpty() ? null : line.toString();
    }

    static Unreadable tooLong(int line) {
        return new Unreadable(
                "Line %d is part of a record of more than a million characters. Take it out and send the file again"
                        .formatted(line));
    }
}
