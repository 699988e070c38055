package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Seats are taken, asked for, given and taken back. */
@ApplicationScoped
@Transactional
class SeatService {

    private final SubscriptionReader reader;
    private final Seats seats;
    private final SeatHolders holders;
    private final SeatNotices notices;
    private final Present present;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SeatService(
            SubscriptionReader reader,
            Seats seats,
            SeatHolders holders,
            SeatNotices notices,
            Present present,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.reader = reader;
        this.seats = seats;
        this.holders = holders;
        this.notices = notices;
        this.present = present;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    SubscriptionView take(UUID id) {
        var subscription = ours(id);
        if (!subscription.takeFreely || caller.isCarerOf(subscription.organisationId)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Ask for a seat: an administrator gives it to you");
        }
        requireRunning(subscription);
        if (seats.give(id, present.id(), clock.instant())) record("take", subscription, caller.id());
        return reader.view(id);
    }

    SubscriptionView ask(UUID id) {
        var subscription = ours(id);
        requireRunning(subscription);
        if (subscription.seats == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Everyone may use it, so that no seat is needed");
        }
        if (seats.ask(id, present.id(), clock.instant())) notices.asked(subscription, present.name());
        return reader.view(id);
    }

    void giveBack(UUID id) {
        var subscription = reader.seen(id);
        if (seats.takeBack(id, caller.id())) record("give-back", subscription, caller.id());
    }

    Page<SeatView> list(UUID id, SeatListRequest list) {
        managed(id);
        return new Page<>(holders.page(id, list), list.page, list.size, holders.count(id, list.show));
    }

    void give(UUID id, UUID person) {
        var subscription = managed(id);
        if (!holders.belongs(person, subscription.organisationId, UkTime.today(clock))) {
            throw ProblemException.notFound("person in the organisation");
        }
        requireRunning(subscription);
        if (!seats.give(id, person, clock.instant())) return;
        record("give", subscription, person);
        notices.given(subscription, person);
    }

    void takeBack(UUID id, UUID person) {
        var subscription = managed(id);
        if (seats.takeBack(id, person)) record("take-back", subscription, person);
    }

    /** Seats are for the organisation's own people, not for who looks after the platform. */
    private Subscription ours(UUID id) {
        var subscription = reader.seen(id);
        if (caller.organisations().contains(subscription.organisationId)) return subscription;
        throw new ProblemException(ProblemType.NOT_ALLOWED, "Seats are for people of the organisation");
    }

    private Subscription managed(UUID id) {
        var subscription = reader.seen(id);
        caller.requireIn(Right.MANAGE_ORGANISATION, subscription.organisationId);
        return subscription;
    }

    private void requireRunning(Subscription subscription) {
        if (subscription.isOn(UkTime.today(clock))) return;
        throw new ProblemException(ProblemType.CONFLICT, "It has ended, or has yet to start");
    }

    private void record(String act, Subscription subscription, UUID person) {
        audit.record(
                caller.subject(),
                new Act("seat." + act, subscription.organisationId, "subscription", subscription.id).about(person));
    }
}
