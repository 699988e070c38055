package org.evident.misses;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.NothingFound;
import org.evident.shared.time.UkTime;

/**
 * Counts searches that found nothing, in memory, and writes the sums every few seconds: no search waits for it and none
 * fails with it. The same person asking the same again within a day is one search; who they were is known to nothing but
 * a digest with a key that ends with the process.
 */
@ApplicationScoped
class MissCounts {

    private static final int MOST = 10_000;

    private final MissService misses;
    private final Clock clock;
    private final Digest digest = new Digest();
    private final Map<Miss, Integer> waiting = new HashMap<>();
    private final Cache<String, Boolean> asked = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    MissCounts(MissService misses, Clock clock) {
        this.misses = misses;
        this.clock = clock;
    }

    /** A search of one day in one organisation. */
    record Miss(LocalDate day, UUID organisation, String query) {}

    void hear(@Observes NothingFound nothing) {
        SafeWords.of(nothing.words()).ifPresent(words -> {
            var known = digest.of(nothing.asker() + "\n" + words);
            if (asked.asMap().putIfAbsent(known, true) != null) return;
            var today = UkTime.today(clock);
            nothing.organisations().forEach(organisation -> add(new Miss(today, organisation, words), 1));
        });
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        var sums = take();
        if (sums.isEmpty()) return;
        try {
            misses.add(sums);
        } catch (RuntimeException e) {
            sums.forEach(this::add);
            Log.warnf("%d counts of searches wait to be written", sums.size());
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        write();
    }

    private synchronized void add(Miss miss, int times) {
        if (waiting.size() < MOST || waiting.containsKey(miss)) waiting.merge(miss, times, Integer::sum);
    }

    private synchronized Map<Miss, Integer> take() {
        var sums = Map.copyOf(waiting);
        waiting.clear();
        return sums;
    }
}
