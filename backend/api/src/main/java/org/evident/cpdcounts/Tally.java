package org.evident.cpdcounts;

import java.util.UUID;

/**
 * How many people of one service area are ready, have begun, and have nothing yet. For the code that decides what of it may be
 * told; it never leaves as it is.
 *
 * @param area null for people who belong to none
 */
record Tally(UUID area, String name, int ready, int begun, int none) {

    int people() {
        return ready + begun + none;
    }

    int notReady() {
        return begun + none;
    }

    Tally plus(Tally other) {
        return new Tally(null, name, ready + other.ready, begun + other.begun, none + other.none);
    }
}
