package org.evident.prerequisites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What an event asks people to have been to before. Whether somebody has is worked out when they book. */
@ApplicationScoped
@Transactional
class PrerequisiteService {

    private final EntityManager database;
    private final EventAccess access;
    private final Audit audit;
    private final Caller caller;

    PrerequisiteService(EntityManager database, EventAccess access, Audit audit, Caller caller) {
        this.database = database;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
    }

    private record Found(UUID organisation, int version, boolean runs) {}

    PrerequisitesView require(UUID event) {
        var found = find(event);
        return new PrerequisitesView(event, found.version(), asked(event), found.runs() ? List.of("edit") : List.of());
    }

    PrerequisitesView revise(UUID event, int version, PrerequisitesInput input) {
        var found = find(event);
        if (!found.runs())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Whoever runs the event says what it asks for");
        ETags.requireCurrent(version, found.version());
        requireSeen(event, input.eventIds());
        keep(event, version, input);
        audit.record(caller.subject(), new Act("prerequisites.revise", found.organisation(), "event", event));
        return require(event);
    }

    @SuppressWarnings("unchecked")
    private Found find(UUID event) {
        var sql =
                """
                select e.organisation_id, coalesce(q.version, 0), coalesce(%s, false) from learning_event e
                  left join event_prerequisites q on q.event_id = e.id where e.id = :event and %s"""
                        .formatted(EventAccess.RUN_BY_CALLER, EventAccess.SEEN_BY_CALLER);
        List<Tuple> rows =
                access.bindSeen(query(sql).setParameter("event", event)).getResultList();
        return rows.stream()
                .map(r -> new Found(r.get(0, UUID.class), r.get(1, Integer.class), r.get(2, Boolean.class)))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("learning event"));
    }

    @SuppressWarnings("unchecked")
    private List<PrerequisitesView.Asked> asked(UUID event) {
        List<Tuple> rows = query(
                        "select kind, required_id, title, met from event_asks(?1, ?2) order by title nulls first, kind, required_id")
                .setParameter(1, event)
                .setParameter(2, caller.id())
                .getResultList();
        return rows.stream()
                .map(r -> new PrerequisitesView.Asked(
                        r.get(0, String.class), r.get(1, UUID.class), r.get(2, String.class), r.get(3, Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void requireSeen(UUID event, List<UUID> ids) {
        if (ids.isEmpty()) return;
        var sql = "select e.id from learning_event e where e.id = any(:ids) and not e.is_template and "
                + EventAccess.SEEN_BY_CALLER;
        List<Tuple> rows = access.bindSeen(query(sql).setParameter("ids", ids.toArray(UUID[]::new)))
                .getResultList();
        var seen = new HashSet<UUID>();
        rows.forEach(r -> seen.add(r.get(0, UUID.class)));
        for (var n = 0; n < ids.size(); n++) {
            if (ids.get(n).equals(event) || !seen.contains(ids.get(n)))
                throw ProblemException.invalid("/eventIds/" + n, "Choose another event that you can see");
        }
    }

    /** Two who save the same version at once: one of them changes nothing. */
    private void keep(UUID event, int version, PrerequisitesInput input) {
        var kept = database.createNativeQuery(
                        """
                        insert into event_prerequisites as q (event_id, version, kinds) values (?1, ?2 + 1, ?3)
                        on conflict (event_id) do update set version = excluded.version, kinds = excluded.kinds where q.version = ?2""")
                .setParameter(1, event)
                .setParameter(2, version)
                .setParameter(3, input.kinds().stream().distinct().toArray(String[]::new))
                .executeUpdate();
        if (kept == 0) throw ETags.stale();
        database.createNativeQuery("delete from event_prerequisite_event where event_id = ?1")
                .setParameter(1, event)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into event_prerequisite_event (event_id, required_id) select ?1, unnest(cast(?2 as uuid[]))")
                .setParameter(1, event)
                .setParameter(2, new LinkedHashSet<>(input.eventIds()).toArray(UUID[]::new))
                .executeUpdate();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }
}
