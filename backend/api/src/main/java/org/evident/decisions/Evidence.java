package org.evident.decisions;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One thing that speaks for a decision, on one side of the triangle.
 *
 * @param linkTitle the title that what it points at had when it was linked
 */
@Embeddable
record Evidence(
        String side,
        String subKind,
        String text,
        String strength,
        String relevance,
        String limits,
        String linkKind,
        UUID linkId,
        String linkTitle) {

    /** Whether it says anything, in words or by what it points at. */
    boolean isFilled() {
        return !text.isBlank() || linkId != null;
    }
}
