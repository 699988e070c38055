package org.evident.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/**
 * Who did what to what, and when: written in the transaction that does it, so that one is never without the other. The
 * database refuses to change or delete what stands there.
 */
@Personal(
        table = "audit_event",
        person = "t.actor = cast(:person as text)",
        recordClass = RecordClass.AUDIT,
        title = "What you did that must be answered for",
        purpose = "So that every act of administration can be answered for.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"at", "what", "thing", "thing_id", "detail"},
        others = {"id", "actor", "organisation_id"},
        onErasure = OnErasure.KEEP,
        stays = "What was done must be answered for. It holds a number that leads to nobody once you are erased.")
@Personal(
        table = "audit_event",
        person = "person_id",
        recordClass = RecordClass.AUDIT,
        title = "What was done about you",
        purpose = "So that you can know who did what about you.",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"at", "what", "thing", "thing_id", "detail"},
        others = {"id", "organisation_id", "person_id"},
        onErasure = OnErasure.KEEP,
        stays = "What was done must be answered for. It holds a number that leads to nobody once you are erased.")
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
