package org.evident.bookingpolicies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.learning.BookingTerms;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class BookingPolicyService {

    private final EntityManager database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    BookingPolicyService(EntityManager database, Caller caller, Audit audit, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** For its people: they are bound by it. */
    BookingPolicyView require(UUID organisation) {
        if (!caller.may(Right.MANAGE_ORGANISATION, organisation)) caller.requireMember(organisation);
        return read(organisation);
    }

    BookingPolicyView revise(UUID organisation, int version, BookingPolicyInput input) {
        caller.requireIn(Right.MANAGE_ORGANISATION, organisation);
        ETags.requireCurrent(version, read(organisation).version());
        if (save(organisation, version, input) == 0) throw ETags.stale();
        audit.record(caller.subject(), new Act("booking-policy.revise", organisation, "booking-policy", organisation));
        return read(organisation);
    }

    @SuppressWarnings("unchecked")
    private BookingPolicyView read(UUID organisation) {
        List<Tuple> found = database.createNativeQuery(
                        "select o.name, terms.version, terms.is_set, " + BookingTerms.COLUMN
                                + " from booking_terms terms join organisation o on o.id = terms.organisation_id where o.id = ?1",
                        Tuple.class)
                .setParameter(1, organisation)
                .getResultList();
        if (found.isEmpty()) throw ProblemException.notFound("organisation");
        return view(organisation, found.getFirst());
    }

    private BookingPolicyView view(UUID organisation, Tuple row) {
        var terms = BookingTerms.of(row, 3);
        return new BookingPolicyView(
                organisation,
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, Boolean.class),
                terms.approval(),
                terms.cutoffDays(),
                terms.cutoffWorking(),
                terms.chargePence(),
                terms.substitutes(),
                terms.reminderDays(),
                terms.offerHours(),
                terms.approvalDays(),
                List.copyOf(terms.closedDays()),
                terms.words(),
                caller.may(Right.MANAGE_ORGANISATION, organisation) ? List.of("edit") : List.of());
    }

    /** Two who save the same version at once: one of them changes nothing. */
    private int save(UUID organisation, int version, BookingPolicyInput input) {
        var reminders = input.reminderDays().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toArray(Integer[]::new);
        var closed = input.closedDays().stream().distinct().sorted().toArray(LocalDate[]::new);
        return database.createNativeQuery(
                        """
                        insert into booking_policy as p (organisation_id, version, approval, cutoff_days, cutoff_working, charge_pence,
                            substitutes, reminder_days, offer_hours, approval_days, closed_days, changed_at)
                        values (?1, ?2 + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                        on conflict (organisation_id) do update set version = excluded.version, approval = excluded.approval,
                            cutoff_days = excluded.cutoff_days, cutoff_working = excluded.cutoff_working,
                            charge_pence = excluded.charge_pence, substitutes = excluded.substitutes,
                            reminder_days = excluded.reminder_days, offer_hours = excluded.offer_hours,
                            approval_days = excluded.approval_days, closed_days = excluded.closed_days,
                            changed_at = excluded.changed_at
                         where p.version = ?2""")
                .setParameter(1, organisation)
                .setParameter(2, version)
                .setParameter(3, input.approval())
                .setParameter(4, input.cutoffDays())
                .setParameter(5, input.cutoffWorking())
                .setParameter(6, input.chargePence())
                .setParameter(7, input.substitutes())
                .setParameter(8, reminders)
                .setParameter(9, input.offerHours())
                .setParameter(10, input.approvalDays())
                .setParameter(11, closed)
                .setParameter(12, clock.instant())
                .executeUpdate();
    }
}
