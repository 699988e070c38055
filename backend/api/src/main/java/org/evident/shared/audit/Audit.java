package org.evident.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.evident.shared.json.Json;

/**
 * Who did what to what, and when: written in the transaction that does it, so that one is never without the other. The
 * database refuses to change or delete what stands there.
 */
@ApplicationScoped
public class Audit {

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    Audit(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param actor the subject of who did it (see {@code Caller.subject()}), or {@code system} for work by the clock */
    public void record(String actor, Act act) {
        database.createNativeQuery(
                        """
                        insert into audit_event (at, actor, what, organisation_id, thing, thing_id, person_id, detail)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb))""")
                .setParameter(1, clock.instant())
                .setParameter(2, actor)
                .setParameter(3, act.what())
                .setParameter(4, act.organisationId())
                .setParameter(5, act.thing())
                .setParameter(6, act.thingId())
                .setParameter(7, act.personId())
                .setParameter(8, json.write(act.detail()))
                .executeUpdate();
    }
}
