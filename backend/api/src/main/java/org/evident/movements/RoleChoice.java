package org.evident.movements;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/** What becomes of a role that was held for the team or area that is left: it goes along to the new one, or ends. */
@Embeddable
@Personal(
        table = "movement_role",
        person = "t.movement_id in (select id from movement where person_id = :person)",
        recordClass = RecordClass.ACCOUNT,
        title = "Roles you took along when you moved",
        purpose = "To end or move roles on the day you move",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"assignment_id", "goes_along"},
        others = "movement_id",
        onErasure = Personal.OnErasure.DELETE)
record RoleChoice(UUID assignmentId, boolean goesAlong) {}
