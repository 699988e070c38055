package org.evident.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.events.ResourcesChanged;

/** What is done to resources, a line for each, or a line for each organisation where they are many. */
@ApplicationScoped
class ResourceActs {

    private static final int FEW = 20;

    private static final String EACH =
            """
            insert into audit_event (at, actor, what, organisation_id, thing, thing_id, detail)
            select ?1, ?2, ?3, organisation_id, 'resource', id, '{}' from learning_resource where id = any(?4)""";

    private static final String TOGETHER =
            """
            insert into audit_event (at, actor, what, organisation_id, thing, thing_id, detail)
            select ?1, ?2, ?3, organisation_id, 'resources', 'many', jsonb_build_object('count', count(*))
              from learning_resource where id = any(?4) group by organisation_id""";

    private final EntityManager database;
    private final Clock clock;

    ResourceActs(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void hear(@Observes ResourcesChanged changed) {
        if (changed.resourceIds().isEmpty()) return;
        database.createNativeQuery(changed.resourceIds().size() > FEW ? TOGETHER : EACH)
                .setParameter(1, clock.instant())
                .setParameter(2, changed.by() == null ? "system" : changed.by().toString())
                .setParameter(3, "resource." + changed.act())
                .setParameter(4, changed.resourceIds().toArray(UUID[]::new))
                .executeUpdate();
    }
}
