package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** What decisions cite and does not hold any more. */
@Personal(
        table = "decision_flag",
        person = "t.decision_id in (select d.id from decision d where d.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "What your decisions cite and no longer holds",
        purpose = "To look again at a decision when what it rests on was withdrawn or replaced.",
        basis = Basis.CONTRACT,
        columns = {"resource_id", "withdrawn", "replaced_by", "ended_at", "acknowledged_at", "note"},
        others = {"decision_id"},
        onErasure = OnErasure.DELETE,
        address = "/decisions",
        restricted = true)
@ApplicationScoped
class FlagRepository {

    private final EntityManager database;

    FlagRepository(EntityManager database) {
        this.database = database;
    }

    /** One statement, however many cite it. Another end of the same resource asks its owner to look again. */
    void raise(ResourceEnded ended, Instant now) {
        database.createNativeQuery(
                        """
                        insert into decision_flag as k (decision_id, resource_id, withdrawn, replaced_by, ended_at)
                        select distinct e.decision_id, e.link_id, ?2, cast(?3 as uuid), cast(?4 as timestamptz)
                          from decision_evidence e where e.link_kind = 'resource' and e.link_id = ?1
                        on conflict (decision_id, resource_id) do update
                           set withdrawn = excluded.withdrawn, replaced_by = excluded.replaced_by,
                               ended_at = excluded.ended_at, acknowledged_at = null
                         where (k.withdrawn, k.replaced_by) is distinct from (excluded.withdrawn, excluded.replaced_by)""")
                .setParameter(1, ended.resourceId())
                .setParameter(2, ended.withdrawn())
                .setParameter(3, ended.replacedBy())
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Those of what it still cites. */
    @SuppressWarnings("unchecked")
    List<DecisionFlagView> of(UUID decision) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select f.resource_id, min(e.link_title), f.withdrawn, f.replaced_by, f.ended_at, f.acknowledged_at, f.note
                          from decision_flag f join decision_evidence e on e.decision_id = f.decision_id
                               and e.link_kind = 'resource' and e.link_id = f.resource_id
                         where f.decision_id = ?1 group by f.decision_id, f.resource_id order by f.ended_at, f.resource_id""",
                        Tuple.class)
                .setParameter(1, decision)
                .getResultList();
        return rows.stream()
                .map(f -> new DecisionFlagView(
                        f.get(0, UUID.class),
                        f.get(1, String.class),
                        f.get(2, Boolean.class),
                        f.get(3, UUID.class),
                        f.get(4, Instant.class),
                        f.get(5, Instant.class),
                        f.get(6, String.class)))
                .toList();
    }

    boolean acknowledge(UUID decision, UUID resource, String note, Instant now) {
        return database.createNativeQuery(
                                "update decision_flag set acknowledged_at = ?3, note = ?4 where decision_id = ?1 and resource_id = ?2")
                        .setParameter(1, decision)
                        .setParameter(2, resource)
                        .setParameter(3, now)
                        .setParameter(4, note)
                        .executeUpdate()
                == 1;
    }
}
