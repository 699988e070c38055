package org.evident.linkhealth;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.evident.shared.fetch.Fetch;
import org.evident.shared.fetch.Unfetchable;

/** Looks at links, one of a site at a time, and notes what it found. The look itself happens outside any transaction. */
@ApplicationScoped
class LinkChecking {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** Longer than a look can take; a site that a killed replica held is free again after it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration AFTER_UNKNOWN = Duration.ofDays(1);
    private static final Duration AT_LATEST = Duration.ofDays(14);

    private final LinkChecks checks;
    private final LinkBroken broken;
    private final Fetch fetch;
    private final Clock clock;

    LinkChecking(LinkChecks checks, LinkBroken broken, Fetch fetch, Clock clock) {
        this.checks = checks;
        this.broken = broken;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Takes up what was published and lets go of what no longer is. */
    void follow() {
        QuarkusTransaction.requiringNew().run(checks::letGo);
        QuarkusTransaction.requiringNew().call(() -> checks.follow(clock.instant()));
    }

    /** @return whether a site was due */
    boolean checkOne() {
        var host = QuarkusTransaction.requiringNew().call(() -> checks.holdAny(clock.instant(), LEASE));
        host.ifPresent(this::checkNextOf);
        return host.isPresent();
    }

    /** @return false when its site is being asked something else at this moment */
    boolean checkNow(UUID resource) {
        var host = QuarkusTransaction.requiringNew().call(() -> {
            checks.hurry(resource, clock.instant());
            return checks.holdSiteOf(resource, clock.instant(), LEASE);
        });
        host.ifPresent(this::checkNextOf);
        return host.isPresent();
    }

    private void checkNextOf(String host) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> checks.next(host, clock.instant()))
                    .ifPresent(this::check);
        } finally {
            var now = clock.instant();
            QuarkusTransaction.requiringNew().run(() -> checks.letGoOf(host, now.plus(BETWEEN), now.plus(AT_LATEST)));
        }
    }

    private void check(LinkChecks.Due due) {
        var look = look(due.url());
        QuarkusTransaction.requiringNew().run(() -> note(due, look));
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

    private void note(LinkChecks.Due due, Look look) {
        var now = clock.instant();
        var state = due.state().after(look.result(), LocalDate.ofInstant(now, UK));
        var pause = look.result() == Look.Result.UNKNOWN ? AFTER_UNKNOWN : state.pause();
        if (!checks.note(due, state, look.status(), now, now.plus(pause).plus(spread(due.resource())))) return;
        checks.show(due.resource(), state.state());
        if (state.becameBroken(due.state())) broken.tell(due.resource(), state.firstFailedOn());
    }

    /** Up to twelve hours, the same for each resource, so that links added together drift apart. */
    private static Duration spread(UUID resource) {
        return Duration.ofMinutes(Math.floorMod(resource.hashCode(), 720));
    }
}
