package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Subscriptions as this caller may see them. */
@ApplicationScoped
class SubscriptionReader {

    private final SubscriptionRepository subscriptions;
    private final Caller caller;
    private final Clock clock;

    SubscriptionReader(SubscriptionRepository subscriptions, Caller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 for those outside its organisation. */
    Subscription seen(UUID id) {
        return subscriptions
                .findByIdOptional(id)
                .filter(s -> manages(s.organisationId) || caller.organisations().contains(s.organisationId))
                .orElseThrow(() -> ProblemException.notFound("subscription"));
    }

    SubscriptionView view(UUID id) {
        return view(subscriptions.row(id));
    }

    SubscriptionView view(Tuple r) {
        var organisation = r.get(2, UUID.class);
        var manages = manages(organisation);
        return new SubscriptionView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                organisation,
                r.get(3, String.class),
                r.get(4, UUID.class),
                r.get(5, String.class),
                r.get(6, String.class),
                r.get(7, LocalDate.class),
                r.get(8, LocalDate.class),
                manages ? r.get(9, LocalDate.class) : null,
                state(r),
                r.get(10, Integer.class),
                r.get(11, Integer.class),
                r.get(12, Boolean.class),
                r.get(13, String.class),
                List.of(r.get(14, String[].class)),
                r.get(15, String.class),
                r.get(16, String.class),
                r.get(17, String.class),
                manages ? r.get(18, Long.class) : null,
                allowed(r));
    }

    private String state(Tuple r) {
        var today = UkTime.today(clock);
        var ends = r.get(8, LocalDate.class);
        if (ends != null && ends.isBefore(today)) return "ended";
        return r.get(7, LocalDate.class).isAfter(today) ? "upcoming" : "current";
    }

    private List<String> allowed(Tuple r) {
        var organisation = r.get(2, UUID.class);
        var seats = r.get(10, Integer.class);
        var mine = r.get(17, String.class);
        var open = seats != null
                && state(r).equals("current")
                && caller.organisations().contains(organisation);
        var take = open
                && !mine.equals("held")
                && r.get(12, Boolean.class)
                && r.get(11, Integer.class) < seats
                && !caller.isCarerOf(organisation);
        return Stream.of(
                        manages(organisation) ? "edit" : null,
                        take ? "take" : null,
                        open && mine.equals("none") && !take ? "ask" : null,
                        mine.equals("none") ? null : "give-back")
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean manages(UUID organisation) {
        return caller.may(Right.MANAGE_ORGANISATION, organisation);
    }
}
