package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingTerms;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;

/** Bookings as this caller may see them: their own, those they made for others, and those of events that they run. */
@ApplicationScoped
class BookingReader {

    static final String SELECT =
            """
            select b.id, b.version, e.id as event, e.title, e.kind, e.starts_at, e.ends_at, e.mode, e.venue, e.status,
                   b.person_id, p.display_name, o.name, coalesce(t.name, a.name) as place, b.state, b.approval,
                   case when b.state = 'waiting' then (select count(*) from booking w where w.pool_id = b.pool_id
                        and w.state = 'waiting' and w.number <= b.number) end as line,
                   b.booked_at, case when b.booked_by <> b.person_id then k.display_name end as booker, b.offered_until,
                   b.offer_text, b.ask_text, b.cancel_reason, b.late, b.charge_pence, b.waived_reason,
                   b.person_id = cast(:me as uuid) as mine, coalesce(b.booked_by = cast(:me as uuid), false) as booked,
                   """
                    + "coalesce(" + EventAccess.RUN_BY_CALLER + ", false) as runs, " + BookingTerms.COLUMN
                    + " as terms ";

    static final String FROM =
            """
             from booking b join learning_event e on e.id = b.event_id join person p on p.id = b.person_id
             join organisation o on o.id = b.organisation_id join booking_terms terms on terms.organisation_id = e.organisation_id
             left join team t on t.id = b.team_id left join service_area a on a.id = b.service_area_id
             left join person k on k.id = b.booked_by
            where""";

    private static final String SEEN =
            "(b.person_id = cast(:me as uuid) or b.booked_by = cast(:me as uuid) or " + EventAccess.RUN_BY_CALLER + ")";

    private final EntityManager database;
    private final EventAccess access;
    private final Caller caller;
    private final Clock clock;

    BookingReader(EntityManager database, EventAccess access, Caller caller, Clock clock) {
        this.database = database;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<SeenBooking> find(UUID id) {
        return read(query(SELECT + FROM + " b.id = :id and " + SEEN).setParameter("id", id)).stream()
                .findFirst();
    }

    /** The one that somebody has at an event now. */
    Optional<SeenBooking> ofPerson(UUID event, UUID person) {
        var sql =
                SELECT + FROM + " b.event_id = :event and b.person_id = :person and b.state in " + BookingMoves.ACTIVE;
        return read(query(sql).setParameter("event", event).setParameter("person", person)).stream()
                .findFirst();
    }

    List<BookingView> atEvent(UUID event, EventBookingListRequest list) {
        var query = query(SELECT + FROM + " b.event_id = :event and " + list.where())
                .setParameter("event", event);
        return page(query.setFirstResult(list.offset()).setMaxResults(list.size));
    }

    long countAtEvent(UUID event, EventBookingListRequest list) {
        var where = list.where();
        return (Long) database.createNativeQuery(
                        "select count(*) from booking b where b.event_id = :event and "
                                + where.substring(0, where.indexOf(" order by ")),
                        Long.class)
                .setParameter("event", event)
                .getSingleResult();
    }

    List<BookingView> mine(MyBookingListRequest list) {
        var query = query(SELECT + FROM + " b.person_id = cast(:me as uuid) and " + list.where());
        if (list.where().contains(":now")) query.setParameter("now", clock.instant());
        return page(query.setFirstResult(list.offset()).setMaxResults(list.size));
    }

    long countMine(MyBookingListRequest list) {
        var where = list.where();
        Query query = database.createNativeQuery(
                        "select count(*) from booking b join learning_event e on e.id = b.event_id where b.person_id = :me and "
                                + where.substring(0, where.indexOf(" order by ")),
                        Long.class)
                .setParameter("me", caller.id());
        if (where.contains(":now")) query.setParameter("now", clock.instant());
        return (Long) query.getSingleResult();
    }

    private static final String SAID =
            """
             from booking b
            where b.event_id = ?1 and b.state = 'confirmed' and (b.offer_text is not null or b.ask_text is not null)""";

    @SuppressWarnings("unchecked")
    List<OfferAndAskView> offersAndAsks(UUID event, PageRequest list) {
        List<Tuple> rows = database.createNativeQuery(
                        "select b.offer_text, b.ask_text" + SAID + " order by b.id", Tuple.class)
                .setParameter(1, event)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream()
                .map(row -> new OfferAndAskView(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    long countOffersAndAsks(UUID event) {
        return (Long) database.createNativeQuery("select count(*)" + SAID, Long.class)
                .setParameter(1, event)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<BookingView.StepView> history(UUID booking) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select s.what, p.display_name, s.reason, s.at,
                               case s.what when 'replaces' then (select x.display_name from booking b join booking o on o.id = b.replaces_id
                                        join person x on x.id = o.person_id where b.id = s.booking_id)
                                    when 'replaced' then (select x.display_name from booking n join person x on x.id = n.person_id
                                        where n.replaces_id = s.booking_id limit 1) end
                          from booking_step s left join person p on p.id = s.by_id
                         where s.booking_id = ?1 order by s.at, s.id limit 200""",
                        Tuple.class)
                .setParameter(1, booking)
                .getResultList();
        return rows.stream()
                .map(r -> new BookingView.StepView(
                        r.get(0, String.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, Instant.class),
                        r.get(4, String.class)))
                .toList();
    }

    private Query query(String sql) {
        return access.bindRun(database.createNativeQuery(sql, Tuple.class));
    }

    private List<BookingView> page(Query query) {
        return read(query).stream().map(SeenBooking::view).toList();
    }

    @SuppressWarnings("unchecked")
    private List<SeenBooking> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> SeenBooking.of(row, clock.instant())).toList();
    }
}
