package org.evident.attendance;

import java.util.UUID;

/**
 * A booking that is in force, and what is known of the person's attendance.
 *
 * @param how null while nothing is known
 */
record Place(UUID bookingId, UUID personId, String name, String email, String state, String how, Integer minutes) {

    boolean isHeld() {
        return state.equals("confirmed") || state.equals("walked-in");
    }
}
