package org.evident.movements;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/**
 * Lets everyone leave whose last membership of an organisation is over, however that came about: a term that ran out, an
 * administrator who ended it, a household that stopped. What a planned leaving does happens to them as well, so that nobody
 * stays in the organisation's care in Keycloak, or keeps what others rely on.
 */
@ApplicationScoped
class Departures {

    private static final int AT_ONCE = 500;

    private static final String OVER =
            """
            select m.person_id, m.organisation_id, max(m.ends_on) as last
              from membership m join person p on p.id = m.person_id
             where m.left_at is null and m.ends_on < :today and p.erased_at is null
               and not exists (select 1 from membership s where s.person_id = m.person_id
                     and s.organisation_id = m.organisation_id and (s.ends_on is null or s.ends_on >= :today))
             group by m.person_id, m.organisation_id""";

    private final EntityManager database;
    private final MovementRepository movements;
    private final Happening happening;
    private final Stands stands;
    private final LeftAlone leftAlone;
    private final Clock clock;

    Departures(
            EntityManager database,
            MovementRepository movements,
            Happening happening,
            Stands stands,
            LeftAlone leftAlone,
            Clock clock) {
        this.database = database;
        this.movements = movements;
        this.happening = happening;
        this.stands = stands;
        this.leftAlone = leftAlone;
        this.clock = clock;
    }

    private record Over(UUID person, UUID organisation, LocalDate last) {}

    @Scheduled(every = "10m", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var over : QuarkusTransaction.requiringNew().call(() -> over(OVER, null))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> leave(over));
            } catch (RuntimeException e) {
                Log.warnf(
                        "Somebody could not leave an organisation: %s",
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Whoever comes second finds that they have left. The last administrator leaves once there is another. */
    private void leave(Over found) {
        stands.takeTurns(found.organisation());
        var today = UkTime.today(clock);
        for (var over : over("select * from (" + OVER + ") o where person_id = :person", found)) {
            if (!stands.isManagedWithout(over.person(), over.organisation(), over.last(), today)) {
                leftAlone.tell(over.organisation(), over.person(), over.last(), today);
                return;
            }
            happening.happen(leaving(over).id);
        }
    }

    /** As it was planned, where it was, with the heirs that were chosen. */
    private Movement leaving(Over over) {
        var planned = movements.planned(over.organisation(), over.person()).orElse(null);
        if (planned != null && planned.isLeaving()) planned.comeForwardTo(over.last());
        else if (planned != null) planned.cancel();
        movements.flush();
        if (planned != null && planned.isPlanned()) return planned;
        var lapsed = Movement.lapsed(over.organisation(), over.person(), over.last(), clock.instant());
        movements.persistAndFlush(lapsed);
        return lapsed;
    }

    @SuppressWarnings("unchecked")
    private List<Over> over(String sql, Over one) {
        var query = database.createNativeQuery(sql, Tuple.class).setParameter("today", UkTime.today(clock));
        if (one != null) query.setParameter("person", one.person());
        List<Tuple> rows = query.setMaxResults(AT_ONCE).getResultList();
        return rows.stream()
                .map(r -> new Over(r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, LocalDate.class)))
                .filter(each -> one == null || each.organisation().equals(one.organisation()))
                .toList();
    }
}
