package org.evident.events;

import jakarta.persistence.Embeddable;

/** Where it is and how to get in. */
@Embeddable
record Venue(String mode, String venue, String accessInfo, String joinUrl, String joiningInfo) {

    static Venue of(EventInput input) {
        return new Venue(
                input.mode(),
                Text.orNull(input.venue()),
                Text.orNull(input.accessInfo()),
                Text.orNull(input.joinUrl()),
                Text.orNull(input.joiningInfo()));
    }

    /** How to join is for those who have a place. */
    Venue withoutJoining() {
        return new Venue(mode, venue, accessInfo, null, null);
    }

    boolean isOnline() {
        return !mode.equals("in-person");
    }

    boolean isInPerson() {
        return !mode.equals("online");
    }
}
