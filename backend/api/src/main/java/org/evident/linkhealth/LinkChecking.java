package org.evident.linkhealth;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.evident.shared.database.Sweep;
import org.evident.shared.fetch.Fetch;
import org.evident.shared.fetch.Unfetchable;

/** Looks at links, one of a site at a time, and notes what it found. The look itself happens outside any transaction. */
@ApplicationScoped
class LinkChecking {

    /** Longer than a look can take; a site that a killed replica held is free again after it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final int CHANGES = 2_000;
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration AT_LATEST = Duration.ofDays(14);

    private final LinkTurns turns;
    private final LinkFindings findings;
    private final Fetch fetch;
    private final Clock clock;

    LinkChecking(LinkTurns turns, LinkFindings findings, Fetch fetch, Clock clock) {
        this.turns = turns;
        this.findings = findings;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Takes up what was published and lets go of what no longer is. */
    void follow() {
        Sweep.run(CHANGES, () -> findings.follow(clock.instant(), CHANGES));
    }

    /** @return whether a site was due */
    boolean checkOne() {
        var host = QuarkusTransaction.requiringNew().call(() -> turns.holdAny(clock.instant(), LEASE));
        host.ifPresent(site -> checkNextOf(site, null));
        return host.isPresent();
    }

    /** @return false when its site is being asked something else at this moment */
    boolean checkNow(UUID resource) {
        var host = QuarkusTransaction.requiringNew().call(() -> {
            turns.hurry(resource, clock.instant());
            return turns.holdSiteOf(resource, clock.instant(), LEASE);
        });
        host.ifPresent(site -> checkNextOf(site, resource));
        return host.isPresent();
    }

    private void checkNextOf(String host, UUID asked) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> turns.next(host, asked, clock.instant()))
                    .ifPresent(this::check);
        } finally {
            var now = clock.instant();
            QuarkusTransaction.requiringNew().run(() -> turns.letGoOf(host, now.plus(BETWEEN), now.plus(AT_LATEST)));
        }
    }

    private void check(LinkTurns.Due due) {
        var look = look(due.url());
        QuarkusTransaction.requiringNew().run(() -> findings.note(due, look, clock.instant()));
    }

    private Look look(String url) {
        try {
            return Look.of(fetch.look(url).status());
        } catch (Unfetchable e) {
            return Look.of(e.reason);
        } catch (RuntimeException e) {
            Log.warnf("A link could not be looked at: %s", e.getClass().getSimpleName());
            return new Look(Look.Result.UNKNOWN, null);
        }
    }
}
