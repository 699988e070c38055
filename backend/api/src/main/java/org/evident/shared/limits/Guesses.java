package org.evident.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** How often somebody may be wrong about a code before they have to wait, on each replica, so that none is found by trying. */
public final class Guesses {

    private final int most;
    private final Cache<String, AtomicInteger> missed;

    public Guesses(int most, Duration within) {
        this.most = most;
        this.missed = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(within)
                .build();
    }

    /** Refused with 429 where they have been wrong too often. */
    public void requireLeft(String who) {
        var count = missed.getIfPresent(who);
        if (count != null && count.get() >= most) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "That was wrong too many times. Wait 15 minutes, then check the code");
        }
    }

    public void miss(String who) {
        missed.get(who, key -> new AtomicInteger()).incrementAndGet();
    }
}
