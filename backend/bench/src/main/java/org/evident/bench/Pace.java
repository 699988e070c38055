package org.evident.bench;

import java.time.Duration;

/** How long is measured: enough to be believed, or just enough to see that everything runs. */
record Pace(int rounds, Duration reading, Duration warmUp, Duration mixed) {

    static final Pace FULL = new Pace(3, Duration.ofSeconds(6), Duration.ofSeconds(60), Duration.ofMinutes(10));
    static final Pace SHORT = new Pace(1, Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(30));
}
