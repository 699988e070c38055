package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.text.Like;

/** Reads events, places and the register. */
@Personal(
        table = "attendance",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.ATTENDANCE,
        title = "Learning events you were at",
        purpose = "To count protected time for learning, and to show what you were trained for.",
        basis = Basis.PUBLIC_TASK,
        columns = {"how", "minutes", "comment", "said_at", "event_id"},
        others = {"booking_id", "organisation_id", "source", "said_by", "followed_up_at"},
        onErasure = OnErasure.FORGET,
        forgotten = {"comment"},
        stays =
                "Your organisation keeps who attended for as long as its retention schedule says, without what you wrote.",
        address = "/events/mine")
@Personal(
        table = "attendance",
        person = "said_by",
        recordClass = RecordClass.ATTENDANCE,
        title = "Attendance you recorded for others",
        purpose = "So that it is known who said that somebody was there.",
        basis = Basis.PUBLIC_TASK,
        columns = {"said_by", "said_at", "event_id"},
        others = {"booking_id", "organisation_id", "how", "minutes", "comment", "source", "followed_up_at"},
        onErasure = OnErasure.FORGET,
        forgotten = {"said_by"},
        stays = "The record is about others. It stays, without your name.")
@ApplicationScoped
class AttendanceRepository {

    private static final String EVENT =
            """
            select e.id, e.organisation_id, e.title, e.starts_at, e.ends_at, e.venue, e.status, e.protected_minutes, s.code,
                   s.walk_ins, s.version, """;

    private static final String FROM = " from learning_event e join event_sign_in s on s.event_id = e.id where ";

    /** Bookings that stand, whoever they are for. */
    private static final String IN_FORCE = " and b.state in " + BookingMoves.ACTIVE;

    private static final String PLACES =
            """
            select b.id, b.person_id, p.display_name, lower(p.email), b.state, a.how, a.minutes
              from booking b join person p on p.id = b.person_id left join attendance a on a.booking_id = b.id
             where b.event_id = :event\s"""
                    + IN_FORCE;

    private static final String LISTED =
            """
             from booking b join person p on p.id = b.person_id join organisation o on o.id = b.organisation_id
              left join team t on t.id = b.team_id left join attendance a on a.booking_id = b.id
             where b.event_id = :event""";

    private final EntityManager database;
    private final EventAccess access;

    AttendanceRepository(EntityManager database, EventAccess access) {
        this.database = database;
        this.access = access;
    }

    Optional<AttendedEvent> seen(UUID event) {
        var sql = EVENT + "coalesce(" + EventAccess.RUN_BY_CALLER + ", false)" + FROM + "e.id = :event and"
                + EventAccess.SEEN_BY_CALLER;
        return one(access.bindSeen(query(sql)).setParameter("event", event));
    }

    Optional<AttendedEvent> byCode(String code) {
        return one(query(EVENT + "false" + FROM + "s.code = :code").setParameter("code", code));
    }

    /** Whether somebody may come without having booked. */
    boolean isOpenToCaller(UUID event) {
        var sql = "select 1 from learning_event e where e.id = :event and" + EventAccess.OPEN_TO_CALLER;
        return !access.bindOpen(query(sql))
                .setParameter("event", event)
                .getResultList()
                .isEmpty();
    }

    List<Place> places(UUID event, Collection<UUID> bookings, Collection<UUID> people, Collection<String> emails) {
        var sql =
                PLACES + " and (b.id = any(:bookings) or b.person_id = any(:people) or lower(p.email) = any(:emails))";
        return places(query(sql)
                .setParameter("event", event)
                .setParameter("bookings", bookings.toArray(UUID[]::new))
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("emails", emails.toArray(String[]::new)));
    }

    List<Place> places(UUID event) {
        return places(query(PLACES).setParameter("event", event));
    }

    @SuppressWarnings("unchecked")
    List<AttendeeView> page(UUID event, AttendeeListRequest list) {
        var sql =
                """
                select b.id, b.number, b.person_id, p.display_name, o.name, t.name, b.state, a.how, a.minutes, a.comment, a.source,
                       a.said_at\s"""
                        + LISTED + list.where() + list.order();
        List<Tuple> rows = narrowed(sql, event, list)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream().map(AttendeeView::of).toList();
    }

    long count(UUID event, AttendeeListRequest list) {
        return ((Number) ((Tuple) narrowed("select count(*) " + LISTED + list.where(), event, list)
                                .getSingleResult())
                        .get(0))
                .longValue();
    }

    SignInView.Counts counts(UUID event) {
        var r = (Tuple) query(
                        """
                        select count(*) filter (where b.state in ('requested', 'confirmed', 'offered', 'walked-in')),
                               count(*) filter (where b.state = 'waiting'), count(*) filter (where a.how = 'attended'),
                               count(*) filter (where a.how = 'part'), count(*) filter (where a.how = 'excused'),
                               count(*) filter (where a.how = 'absent'), count(*) filter (where a.how = 'walked-in')
                          from booking b left join attendance a on a.booking_id = b.id where b.event_id = :event\s"""
                                + IN_FORCE)
                .setParameter("event", event)
                .getSingleResult();
        return new SignInView.Counts(
                number(r, 0), number(r, 1), number(r, 2), number(r, 3), number(r, 4), number(r, 5), number(r, 6));
    }

    private static int number(Tuple row, int at) {
        return ((Number) row.get(at)).intValue();
    }

    private Query narrowed(String sql, UUID event, AttendeeListRequest list) {
        var query = query(sql).setParameter("event", event);
        return list.q == null ? query : query.setParameter("name", Like.within(list.q));
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Place> places(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(r -> new Place(
                                r.get(0, UUID.class),
                                r.get(1, UUID.class),
                                r.get(2, String.class),
                                r.get(3, String.class),
                                r.get(4, String.class),
                                r.get(5, String.class),
                                r.get(6, Integer.class)))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<AttendedEvent> one(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .findFirst()
                        .map(r -> new AttendedEvent(
                                r.get(0, UUID.class),
                                r.get(1, UUID.class),
                                r.get(2, String.class),
                                r.get(3, Instant.class),
                                r.get(4, Instant.class),
                                r.get(5, String.class),
                                r.get(6, String.class),
                                r.get(7, Integer.class),
                                r.get(8, String.class),
                                r.get(9, Boolean.class),
                                r.get(10, Integer.class),
                                r.get(11, Boolean.class)));
    }
}
