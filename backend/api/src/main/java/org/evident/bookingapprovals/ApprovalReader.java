package org.evident.bookingapprovals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.Approvers;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Approvals of those whom the caller supervises, or of the organisation that they administer. Never one's own. */
@ApplicationScoped
class ApprovalReader {

    private static final String SELECT =
            """
            select b.id, b.person_id, p.display_name, coalesce(t.name, s.name) as place, e.id as event, e.title, e.starts_at, e.ends_at,
                   b.state, a.asked_at, m.display_name as manager, a.remind_at, a.outcome, d.display_name as decider, a.decided_at,
                   a.reason, a.decided_at is null and b.approval = 'pending'
                     and (a.manager_id is null or a.manager_id = :me or a.reminded_at is not null) as may """;

    private static final String FROM =
            """
             from booking_approval a join booking b on b.id = a.booking_id join learning_event e on e.id = b.event_id
             join person p on p.id = b.person_id left join person m on m.id = a.manager_id left join person d on d.id = a.decided_by
             left join team t on t.id = b.team_id left join service_area s on s.id = b.service_area_id
            where b.person_id <> :me and b.approval <> 'not-needed' and b.organisation_id = any(:organisations) and exists (select 1 from role_assignment r where r.person_id = :me
                    and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today) and """
                    + Approvers.COVERS + ")";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ApprovalReader(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<ApprovalView> page(ApprovalListRequest list) {
        var order = list.isOpen() ? " order by e.starts_at, a.asked_at, b.id" : " order by a.decided_at desc, b.id";
        return read(query(SELECT + FROM + which(list) + order, Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size));
    }

    long count(ApprovalListRequest list) {
        return (Long) query("select count(*)" + FROM + which(list), Long.class).getSingleResult();
    }

    Optional<ApprovalView> find(UUID booking) {
        return read(query(SELECT + FROM + " and b.id = :booking", Tuple.class).setParameter("booking", booking))
                .stream()
                .findFirst();
    }

    private static String which(ApprovalListRequest list) {
        return list.isOpen() ? " and a.decided_at is null" : " and a.decided_at is not null";
    }

    private Query query(String sql, Class<?> type) {
        return database.createNativeQuery(sql, type)
                .setParameter("me", caller.id())
                .setParameter(
                        "organisations",
                        caller.organisationsWhere(Right.APPROVE_BOOKINGS).toArray(UUID[]::new))
                .setParameter("today", UkTime.today(clock));
    }

    @SuppressWarnings("unchecked")
    private static List<ApprovalView> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new ApprovalView(
                        r.get(0, UUID.class),
                        r.get(1, UUID.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, UUID.class),
                        r.get(5, String.class),
                        r.get(6, Instant.class),
                        r.get(7, Instant.class),
                        r.get(8, String.class),
                        r.get(9, Instant.class),
                        r.get(10, String.class),
                        r.get(11, Instant.class),
                        r.get(12, String.class),
                        r.get(13, String.class),
                        r.get(14, Instant.class),
                        r.get(15, String.class),
                        r.get(16, Boolean.class) ? List.of("decide") : List.of()))
                .toList();
    }
}
