package org.evident.movements;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/**
 * Who was chosen to take over what a leaver keeps of one kind.
 *
 * @param takenBy who took it over in the end, null before, and where nobody could
 * @param things  how many changed hands, null before
 */
@Embeddable
@Personal(
        table = "movement_heir",
        person = "heir_id",
        recordClass = RecordClass.ACCOUNT,
        title = "What you take over from others",
        purpose = "To hand on what colleagues rely on when somebody leaves",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"kind", "taken_by", "things"},
        others = "movement_id",
        onErasure = Personal.OnErasure.DELETE)
record Heir(String kind, UUID heirId, UUID takenBy, Integer things) {

    static Heir chosen(LeavingInput.Heir input) {
        return new Heir(input.kind(), input.heirId(), null, null);
    }

    /** For the audit: "pack 2". */
    String counted() {
        return kind + " " + (things == null ? 0 : things);
    }
}
