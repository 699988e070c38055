package org.evident.movements;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What becomes of a role that was held for the team or area that is left: it goes along to the new one, or ends. */
@Embeddable
record RoleChoice(UUID assignmentId, boolean goesAlong) {}
