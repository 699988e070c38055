package org.evident.cpdcounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CpdCountsRepository {

    /** Somebody of two areas counts in one of them. Who was not judged yet has nothing yet. */
    static final String BY_AREA =
            """
            select a.id, coalesce(a.name, 'No service area'), count(*) filter (where j.ready),
                   count(*) filter (where not j.ready and j.different > 0),
                   count(*) filter (where coalesce(not j.ready and j.different = 0, true))
              from (select distinct on (m.person_id) m.person_id, m.service_area_id from membership m
                     where m.organisation_id = ?1 and m.starts_on <= ?3 and (m.ends_on is null or m.ends_on >= ?3)
                     order by m.person_id, m.service_area_id, m.id) m
              join followed_rules w on w.person_id = m.person_id and w.slug = ?2 and (w.since is null or w.since <= ?3)
                   and (w.ends_on is null or w.ends_on >= ?3)
              left join readiness_judgement j on j.person_id = m.person_id and j.slug = ?2 and j.starts_on <= ?3
                   and j.ends_on >= ?3
              left join service_area a on a.id = m.service_area_id
             group by a.id, a.name order by a.name nulls last, a.id""";

    private final EntityManager database;

    CpdCountsRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<Tally> byArea(UUID organisation, String ruleSet, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(BY_AREA, Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, ruleSet)
                .setParameter(3, today)
                .getResultList();
        return rows.stream()
                .map(r -> new Tally(
                        r.get(0, UUID.class), r.get(1, String.class), number(r, 2), number(r, 3), number(r, 4)))
                .toList();
    }

    private static int number(Tuple row, int at) {
        return ((Number) row.get(at)).intValue();
    }
}
