package org.evident.shared.records;

import org.evident.shared.csl.Work;

/**
 * One record as it stands in a file, nothing checked yet.
 *
 * @param work null when the record could not be read at all, and {@code problem} says why
 * @param side as it was written, or null
 * @param minutes as it was written, or null
 */
public record FoundRecord(int line, Work work, String side, String minutes, String problem) {

    static FoundRecord of(int line, Work work) {
        return new FoundRecord(line, work, null, null, null);
    }

    static FoundRecord unreadable(int line, String problem) {
        return new FoundRecord(line, null, null, null, problem);
    }
}
