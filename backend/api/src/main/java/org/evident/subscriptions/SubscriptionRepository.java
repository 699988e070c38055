package org.evident.subscriptions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.security.Caller;

@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    private static final String SEEN =
            """
            select s.id, s.version, s.organisation_id, o.name, s.provider_id, p.name, s.name, s.starts_on, s.ends_on,
                   s.renews_on, s.seats, s.seats_used, s.take_freely, s.address, s.how_to_get_in, s.contact_name,
                   s.contact_email, coalesce(mine.state, 'none'),
                   (select count(*) from subscription_seat w where w.subscription_id = s.id and w.state = 'asked')
              from subscription s join organisation o on o.id = s.organisation_id join provider p on p.id = s.provider_id
              left join subscription_seat mine on mine.subscription_id = s.id and mine.person_id = :me""";

    private static final String OF = " where s.organisation_id = any(:organisations)";

    private final Caller caller;

    SubscriptionRepository(Caller caller) {
        this.caller = caller;
    }

    /** A row with all that is shown of a subscription, in the order of {@link SubscriptionReader}. */
    Tuple row(UUID id) {
        return (Tuple) getEntityManager()
                .createNativeQuery(SEEN + " where s.id = :id", Tuple.class)
                .setParameter("me", caller.id())
                .setParameter("id", id)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> page(Collection<UUID> organisations, LocalDate today, SubscriptionListRequest list) {
        var sql = SEEN + OF + list.where() + " order by lower(s.name), s.id";
        return narrowed(sql, organisations, today, list, Tuple.class)
                .setParameter("me", caller.id())
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
    }

    long count(Collection<UUID> organisations, LocalDate today, SubscriptionListRequest list) {
        var sql = "select count(*) from subscription s" + OF + list.where();
        return (Long) narrowed(sql, organisations, today, list, Long.class).getSingleResult();
    }

    /** Whether the organisation may choose the provider: one of everybody's, or its own. */
    boolean hasProvider(UUID organisation, UUID provider) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select 1 from provider where id = ?2
                                          and (organisation_id is null or organisation_id = ?1))""")
                .setParameter(1, organisation)
                .setParameter(2, provider)
                .getSingleResult();
    }

    boolean isActive(UUID organisation) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select 1 from organisation where id = ?1 and status = 'active')")
                .setParameter(1, organisation)
                .getSingleResult();
    }

    private Query narrowed(
            String sql, Collection<UUID> organisations, LocalDate today, SubscriptionListRequest list, Class<?> type) {
        var query = getEntityManager()
                .createNativeQuery(sql, type)
                .setParameter("organisations", organisations.toArray(UUID[]::new));
        if (!list.withAll()) query.setParameter("today", today);
        return list.providerId == null ? query : query.setParameter("provider", list.providerId);
    }
}
