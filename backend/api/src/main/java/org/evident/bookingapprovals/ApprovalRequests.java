package org.evident.bookingapprovals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged;
import org.evident.shared.events.EventChanged;
import org.evident.shared.learning.Approvers;
import org.evident.shared.learning.Approvers.Approver;
import org.evident.shared.learning.BookingTerms;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.time.UkTime;

/** What waits for a manager: asked when it is booked, and no longer when the booking has ended another way. */
@Personal(
        table = "booking_approval",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.ATTENDANCE,
        title = "Who approved what you booked",
        purpose = "So that your manager can plan for the time, and it can be seen who decided.",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"manager_id", "asked_at", "reminded_at", "decided_at", "decided_by", "outcome", "reason"},
        others = {"booking_id", "remind_at"},
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"reason"},
        stays = "It belongs to a booking, which your organisation keeps. What was written goes.",
        address = "/events/mine")
@ApplicationScoped
class ApprovalRequests {

    private static final Set<String> OVER = Set.of("cancelled", "declined", "lapsed", "replaced", "walked-in");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final EntityManager database;
    private final Approvers approvers;
    private final ApprovalNotices notices;
    private final Clock clock;

    ApprovalRequests(EntityManager database, Approvers approvers, ApprovalNotices notices, Clock clock) {
        this.database = database;
        this.approvers = approvers;
        this.notices = notices;
        this.clock = clock;
    }

    void changed(@Observes BookingsChanged changed) {
        if (changed.state().equals("confirmed")) return;
        for (var booking : changed.ids()) {
            if (OVER.contains(changed.state())) withdraw("booking_id = ?1", booking);
            else ask(booking);
        }
    }

    void called(@Observes EventChanged changed) {
        if (!changed.what().equals("cancelled")) return;
        withdraw("booking_id in (select id from booking where event_id = ?1)", changed.eventId());
    }

    /** Once for each booking that needs it. */
    @SuppressWarnings("unchecked")
    private void ask(UUID booking) {
        List<Tuple> pending = database.createNativeQuery(
                        "select b.person_id, b.organisation_id, b.service_area_id, b.team_id, b.manager_id, "
                                + BookingTerms.COLUMN
                                + """
                                , least(e.closes_at, e.starts_at)
                                 from booking b join booking_terms terms on terms.organisation_id = b.organisation_id
                                 join learning_event e on e.id = b.event_id
                                where b.id = ?1 and b.approval = 'pending'
                                  and not exists (select 1 from booking_approval a where a.booking_id = b.id)""",
                        Tuple.class)
                .setParameter(1, booking)
                .getResultList();
        pending.forEach(row -> ask(booking, row));
    }

    private void ask(UUID booking, Tuple row) {
        var may = approvers.of(
                row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class), row.get(3, UUID.class));
        var chosen = row.get(4, UUID.class);
        var manager = chosen != null ? chosen : nearest(may);
        database.createNativeQuery(
                        """
                        insert into booking_approval (booking_id, manager_id, asked_at, remind_at)
                        values (?1, cast(?2 as uuid), ?3, ?4) on conflict do nothing""")
                .setParameter(1, booking)
                .setParameter(2, manager)
                .setParameter(3, clock.instant())
                .setParameter(4, remindAt(BookingTerms.of(row, 5), row.get(6, Instant.class)))
                .executeUpdate();
        notices.ask(
                booking,
                manager != null
                        ? List.of(manager)
                        : may.stream().map(Approver::id).toList());
    }

    /** Whoever supervises them; administrators decide together where nobody does. */
    private static UUID nearest(List<Approver> may) {
        return may.stream()
                .filter(Approver::isManager)
                .map(Approver::id)
                .findFirst()
                .orElse(null);
    }

    /** After some working days; where booking closes before long, half way to that, so that others have time to decide. */
    private Instant remindAt(BookingTerms terms, Instant closes) {
        var now = clock.instant();
        var day = terms.workingDays().after(UkTime.day(now), terms.approvalDays());
        var morning = day.atTime(MORNING).atZone(UkTime.ZONE).toInstant();
        if (closes == null || !closes.isAfter(now)) return morning;
        var half = now.plus(Duration.between(now, closes).dividedBy(2));
        return half.isBefore(morning) ? half : morning;
    }

    private void withdraw(String which, UUID id) {
        database.createNativeQuery(
                        "update booking_approval set decided_at = ?2, outcome = 'withdrawn' where decided_at is null and "
                                + which)
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
