package org.evident.movements;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who was chosen to take over what a leaver keeps of one kind.
 *
 * @param takenBy who took it over in the end, null before, and where nobody could
 * @param things  how many changed hands, null before
 */
@Embeddable
record Heir(String kind, UUID heirId, UUID takenBy, Integer things) {

    static Heir chosen(LeavingInput.Heir input) {
        return new Heir(input.kind(), input.heirId(), null, null);
    }

    /** For the audit: "pack 2". */
    String counted() {
        return kind + " " + (things == null ? 0 : things);
    }
}
