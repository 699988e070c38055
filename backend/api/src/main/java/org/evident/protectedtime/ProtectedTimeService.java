package org.evident.protectedtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Adds up attendance: for oneself with names of events, for an organisation as counts. */
@ApplicationScoped
@Transactional
class ProtectedTimeService {

    /** Below this, a count could tell who it was. */
    private static final int FEWEST = 5;

    private static final String MINE =
            """
             from booking b join attendance a on a.booking_id = b.id join learning_event e on e.id = b.event_id
            where b.person_id = ?1 and b.state in ('confirmed', 'walked-in') and e.status <> 'cancelled'""";

    private static final String SUM =
            """
            select coalesce(sum(least(a.minutes, e.protected_minutes)) filter (where a.how is not null), 0), count(*) filter (where a.how in ('attended', 'part', 'walked-in')),
                   coalesce(sum(e.protected_minutes) filter (where a.how is null and b.state = 'confirmed'
                        and e.status = 'published' and e.starts_at > ?4), 0)
              from booking b join learning_event e on e.id = b.event_id left join attendance a on a.booking_id = b.id
             where b.person_id = ?1 and e.starts_at >= ?2 and e.starts_at < ?3""";

    private static final String AREAS =
            """
            select s.id, coalesce(s.name, 'No service area'), count(distinct b.person_id), sum(least(a.minutes, e.protected_minutes))
              from attendance a join booking b on b.id = a.booking_id join learning_event e on e.id = a.event_id
              left join service_area s on s.id = b.service_area_id
             where a.organisation_id = ?1 and a.how in ('attended', 'part', 'walked-in')
               and e.starts_at >= ?2 and e.starts_at < ?3
             group by s.id, s.name order by s.name nulls last, s.id""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ProtectedTimeService(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    Page<MyAttendanceView> mine(PageRequest page) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select e.id, e.title, e.kind, e.starts_at, a.how, least(a.minutes, e.protected_minutes), (select c.code from certificate c
                            where c.booking_id = b.id and c.revoked_at is null)"""
                                + MINE + " order by e.starts_at desc, e.id",
                        Tuple.class)
                .setParameter(1, caller.id())
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = ((Number) database.createNativeQuery("select count(*)" + MINE)
                        .setParameter(1, caller.id())
                        .getSingleResult())
                .longValue();
        return new Page<>(rows.stream().map(ProtectedTimeService::mine).toList(), page.page, page.size, total);
    }

    private static MyAttendanceView mine(Tuple r) {
        return new MyAttendanceView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Instant.class),
                r.get(4, String.class),
                r.get(5, Integer.class),
                r.get(6, String.class));
    }

    MyProtectedTimeView ofMine() {
        var today = UkTime.today(clock);
        return new MyProtectedTimeView(sum(Span.quarterOf(today)), sum(Span.yearOf(today)));
    }

    private MyProtectedTimeView.Sum sum(Span span) {
        var r = (Tuple) database.createNativeQuery(SUM, Tuple.class)
                .setParameter(1, caller.id())
                .setParameter(2, span.begins())
                .setParameter(3, span.ends())
                .setParameter(4, clock.instant())
                .getSingleResult();
        return new MyProtectedTimeView.Sum(span.from(), span.to(), number(r, 0), number(r, 1), number(r, 2));
    }

    Page<AreaTimeView> ofOrganisation(UUID organisation, LocalDate day, PageRequest page) {
        caller.requireIn(Right.READ_INSIGHT, organisation);
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2200))
            throw ProblemException.invalid("day", "Choose a day of a year from 2000 to 2200");
        var span = Span.quarterOf(day == null ? UkTime.today(clock) : day);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = areas(AREAS, Tuple.class, organisation, span)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = areas("select count(*) from (" + AREAS + ") a", Long.class, organisation, span);
        return new Page<>(
                rows.stream().map(ProtectedTimeService::area).toList(),
                page.page,
                page.size,
                ((Number) total.getSingleResult()).longValue());
    }

    private Query areas(String sql, Class<?> type, UUID organisation, Span span) {
        return database.createNativeQuery(sql, type)
                .setParameter(1, organisation)
                .setParameter(2, span.begins())
                .setParameter(3, span.ends());
    }

    private static AreaTimeView area(Tuple r) {
        var few = number(r, 2) < FEWEST;
        return new AreaTimeView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                few ? null : Integer.valueOf(number(r, 2)),
                few ? null : Integer.valueOf(number(r, 3)));
    }

    private static int number(Tuple row, int at) {
        return ((Number) row.get(at)).intValue();
    }
}
