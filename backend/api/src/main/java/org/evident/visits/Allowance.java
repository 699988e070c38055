package org.evident.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much one caller may add to the counts: who writes a program that sends new markers all day moves them by so much
 * and no more. Numbers in memory, on each replica, for an hour; what was read is not among them.
 */
@ApplicationScoped
class Allowance {

    /** Pages that a person can open in an hour; behind one address a whole council may read. */
    static final int PERSON = 120;

    static final int ADDRESS = 3_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    boolean take(String who, int most) {
        return asked.get(who, key -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
