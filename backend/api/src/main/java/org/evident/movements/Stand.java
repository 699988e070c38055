package org.evident.movements;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.succession.Handover;

/**
 * Where a person stands in an organisation on a day.
 *
 * @param staff    whether they work there, and are not there as a foster carer alone
 * @param leavesOn the last day of a leaving that is planned, or null
 */
record Stand(UUID id, String name, boolean staff, Set<String> roles, LocalDate leavesOn) {

    boolean staysOn(LocalDate day) {
        return staff && (leavesOn == null || !leavesOn.isBefore(day));
    }

    /** Some things can be looked after only with a role. */
    boolean mayKeep(Handover handover) {
        return handover.roles().isEmpty() || !Collections.disjoint(handover.roles(), roles);
    }
}
