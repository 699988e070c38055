package org.evident.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Counts visits. Whoever is not counted is not told so: a reader has no use for it, and a cheat would. */
@ApplicationScoped
@Transactional
class VisitService {

    private final VisitRepository visits;
    private final Allowance allowance;
    private final Caller caller;
    private final Clock clock;

    VisitService(VisitRepository visits, Allowance allowance, Caller caller, Clock clock) {
        this.visits = visits;
        this.allowance = allowance;
        this.caller = caller;
        this.clock = clock;
    }

    /** Visits of people, signed in or not; integrators and programs read without visiting. */
    void count(VisitInput visit, String userAgent, String address) {
        if (Bots.is(userAgent) || !isReader() || !isAllowed(address)) return;
        visits.count(
                visit, resources(visit), caller.isPerson() ? caller.organisations() : Set.of(), UkTime.today(clock));
    }

    private boolean isReader() {
        return caller.isPerson() || caller.subject().equals("anonymous");
    }

    private boolean isAllowed(String address) {
        return caller.isPerson()
                ? allowance.take(caller.subject(), Allowance.PERSON)
                : allowance.take(address, Allowance.ADDRESS);
    }

    private static UUID[] resources(VisitInput visit) {
        return Arrays.stream(visit.keys("resource"))
                .map(VisitService::id)
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
