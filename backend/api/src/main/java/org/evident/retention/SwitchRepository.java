package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SwitchRepository {

    private final EntityManager database;
    private final Clock clock;

    SwitchRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    SwitchView of(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select s.is_on, s.version, s.preview_id, p.display_name, s.changed_at from retention_switch s
                          left join person p on p.id = s.changed_by where s.organisation_id = ?1""",
                        Tuple.class)
                .setParameter(1, organisation)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new SwitchView(
                        r.get(0, Boolean.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, Instant.class)))
                .orElse(SwitchView.OFF);
    }

    /** False when somebody else was first. */
    boolean put(UUID organisation, int version, SwitchInput input, UUID by) {
        return database.createNativeQuery(
                                """
                                insert into retention_switch (organisation_id, version, is_on, preview_id, changed_by, changed_at)
                                values (?1, ?2 + 1, ?3, cast(?4 as uuid), ?5, ?6)
                                on conflict (organisation_id) do update set version = excluded.version, is_on = excluded.is_on,
                                    preview_id = coalesce(excluded.preview_id, retention_switch.preview_id),
                                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                                 where retention_switch.version = ?2""")
                        .setParameter(1, organisation)
                        .setParameter(2, version)
                        .setParameter(3, input.on())
                        .setParameter(4, input.previewId())
                        .setParameter(5, by)
                        .setParameter(6, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
