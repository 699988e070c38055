package org.evident.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class SubscriptionService {

    private final SubscriptionRepository subscriptions;
    private final SubscriptionReader reader;
    private final Seats seats;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            SubscriptionReader reader,
            Seats seats,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.seats = seats;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SubscriptionView> list(SubscriptionListRequest list) {
        var organisations = asked(list.organisationId);
        var today = UkTime.today(clock);
        var rows = subscriptions.page(organisations, today, list);
        return new Page<>(
                rows.stream().map(reader::view).toList(),
                list.page,
                list.size,
                subscriptions.count(organisations, today, list));
    }

    SubscriptionView require(UUID id) {
        return reader.view(reader.seen(id).id);
    }

    SubscriptionView add(SubscriptionInput input, String key) {
        caller.requireIn(Right.MANAGE_ORGANISATION, input.organisationId());
        return idempotency.once(key, "addSubscription", input, SubscriptionView.class, () -> {
            if (!subscriptions.isActive(input.organisationId())) {
                throw new ProblemException(ProblemType.CONFLICT, "Choose an organisation that is not archived");
            }
            requireProvider(input);
            return saved("add", Subscription.begin(input, clock.instant()));
        });
    }

    /** It stays its organisation's. Seats in use are never fewer than seats bought. */
    SubscriptionView revise(UUID id, int version, SubscriptionInput input) {
        var subscription = reader.seen(id);
        caller.requireIn(Right.MANAGE_ORGANISATION, subscription.organisationId);
        subscriptions.getEntityManager().refresh(subscription, LockModeType.PESSIMISTIC_WRITE);
        ETags.requireCurrent(version, subscription.version);
        if (!subscription.organisationId.equals(input.organisationId())) {
            throw ProblemException.invalid("/organisationId", "A subscription stays with its organisation");
        }
        requireProvider(input);
        requireEnough(id, input.seats());
        subscription.revise(input, clock.instant());
        return saved("revise", subscription);
    }

    private void requireEnough(UUID id, Integer wanted) {
        var used = seats.used(id);
        if (wanted != null && wanted < used) {
            throw ProblemException.invalid(
                    "/seats",
                    "%,d seats are in use. Take %,d back first, or enter %,d or more"
                            .formatted(used, used - wanted, used));
        }
    }

    private void requireProvider(SubscriptionInput input) {
        if (!subscriptions.hasProvider(input.organisationId(), input.providerId())) {
            throw ProblemException.invalid("/providerId", "Choose a provider from the list");
        }
    }

    /** An organisation that is not the caller's has none for them. */
    private Collection<UUID> asked(UUID organisation) {
        if (organisation == null) return caller.organisations();
        var known =
                caller.organisations().contains(organisation) || caller.may(Right.MANAGE_ORGANISATION, organisation);
        return known ? Set.of(organisation) : Set.of();
    }

    private SubscriptionView saved(String act, Subscription subscription) {
        subscriptions.persistAndFlush(subscription);
        audit.record(
                caller.subject(),
                new Act("subscription." + act, subscription.organisationId, "subscription", subscription.id));
        return reader.view(subscription.id);
    }
}
