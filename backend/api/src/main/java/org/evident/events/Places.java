package org.evident.events;

import jakarta.persistence.Embeddable;

/** How many may come and how they get a place. */
@Embeddable
record Places(Integer capacity, Integer minimum, boolean waitingList, Boolean approval, boolean asksOffers) {

    static Places of(EventInput input) {
        return new Places(
                input.capacity(), input.minimum(), input.hasWaitingList(), input.approval(), input.asksOffers());
    }
}
