package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.retention.Rule.Next;
import org.evident.retention.Rule.Period;

@ApplicationScoped
class RuleRepository {

    /** The organisation's own where it has one that applies, the default otherwise; always one for each class. */
    private static final String RULES =
            """
            select r.organisation_id is not null, r.record_class, r.person_class, r.version, r.years, r.months, r.counted_from,
                   r.source, r.reason, r.effective_on, coalesce(l.version, 0), n.years, n.months, n.effective_on
              from (select distinct on (record_class, person_class) * from retention_rule
                     where (organisation_id = cast(?1 as uuid) or organisation_id is null) and effective_on <= ?2
                     order by record_class, person_class, organisation_id nulls last, version desc) r
              left join lateral (select version from retention_rule x
                     where x.organisation_id is not distinct from cast(?1 as uuid) and x.record_class = r.record_class
                       and x.person_class = r.person_class order by version desc limit 1) l on true
              left join lateral (select years, months, effective_on from retention_rule x
                     where x.organisation_id is not distinct from cast(?1 as uuid) and x.record_class = r.record_class
                       and x.person_class = r.person_class and x.effective_on > ?2
                       and not exists (select 1 from retention_rule y where y.organisation_id is not distinct from x.organisation_id
                            and y.record_class = x.record_class and y.person_class = x.person_class
                            and y.version > x.version and y.effective_on <= x.effective_on)
                     order by effective_on limit 1) n on true
             order by array_position(array['account', 'roles', 'learning', 'profile', 'contributions', 'messages', 'privacy',
                      'audit'], r.record_class),
                      array_position(array['employee', 'care-employee', 'non-employee'], r.person_class)""";

    private final EntityManager database;
    private final Clock clock;

    RuleRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isOrganisation(UUID id) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** @param organisation null for the defaults */
    @SuppressWarnings("unchecked")
    List<Rule> rules(UUID organisation, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(RULES, Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, today)
                .getResultList();
        return rows.stream().map(RuleRepository::rule).toList();
    }

    /** Adds the next version; false when somebody else was first. */
    boolean add(UUID organisation, Rule from, RuleInput input, UUID by) {
        return database.createNativeQuery(
                                """
                                insert into retention_rule (organisation_id, record_class, person_class, version, years, months,
                                    counted_from, source, reason, effective_on, changed_by, changed_at)
                                values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) on conflict do nothing""")
                        .setParameter(1, organisation)
                        .setParameter(2, from.recordClass())
                        .setParameter(3, from.personClass())
                        .setParameter(4, from.latest() + 1)
                        .setParameter(5, input.years())
                        .setParameter(6, input.months())
                        .setParameter(7, from.countedFrom())
                        .setParameter(8, input.source().strip())
                        .setParameter(9, input.reason().strip())
                        .setParameter(10, input.effectiveOn())
                        .setParameter(11, by)
                        .setParameter(12, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private static Rule rule(Tuple r) {
        var next = r.get(13, LocalDate.class);
        return new Rule(
                r.get(0, Boolean.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Integer.class),
                new Period(r.get(4, Integer.class), r.get(5, Integer.class)),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, String.class),
                r.get(9, LocalDate.class),
                r.get(10, Integer.class),
                next == null ? null : new Next(new Period(r.get(11, Integer.class), r.get(12, Integer.class)), next));
    }
}
