package org.evident.bookingapprovals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.learning.BookingMoves;
import org.evident.shared.learning.BookingMoves.Step;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Managers decide. */
@Personal(
        table = "booking_approval",
        person = "decided_by",
        recordClass = RecordClass.ATTENDANCE,
        title = "Bookings of others that you decided",
        purpose = "So that it can be seen who decided, and why.",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"decided_at", "decided_by", "outcome", "reason"},
        others = {"booking_id", "manager_id", "asked_at", "remind_at", "reminded_at"},
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"decided_by", "reason"},
        stays = "It belongs to somebody else's booking. It stays, without your name and your words.",
        address = "/events/approvals")
@ApplicationScoped
@Transactional
class ApprovalService {

    private final EntityManager database;
    private final ApprovalReader reader;
    private final ApprovalNotices notices;
    private final BookingMoves moves;
    private final Present present;
    private final Clock clock;

    ApprovalService(
            EntityManager database,
            ApprovalReader reader,
            ApprovalNotices notices,
            BookingMoves moves,
            Present present,
            Clock clock) {
        this.database = database;
        this.reader = reader;
        this.notices = notices;
        this.moves = moves;
        this.present = present;
        this.clock = clock;
    }

    Page<ApprovalView> list(ApprovalListRequest list) {
        return new Page<>(reader.page(list), list.page, list.size, reader.count(list));
    }

    void decide(UUID booking, ApprovalInput input) {
        var approval = reader.find(booking).orElseThrow(() -> ProblemException.notFound("approval"));
        if (approval.outcome() != null) throw conflict("It has been decided already");
        if (approval.allowed().isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "It waits for %s. You can decide once they have been reminded".formatted(approval.managerName()));
        }
        moves.takeTurnFor(booking);
        close(booking, input);
        if (input.approve()) approve(booking, input);
        else decline(booking, input);
    }

    private void close(UUID booking, ApprovalInput input) {
        var closed = database.createNativeQuery(
                        """
                        update booking_approval set decided_at = ?2, decided_by = ?3, outcome = ?4, reason = cast(?5 as text)
                         where booking_id = ?1 and decided_at is null""")
                .setParameter(1, booking)
                .setParameter(2, clock.instant())
                .setParameter(3, present.id())
                .setParameter(4, input.approve() ? "approved" : "declined")
                .setParameter(5, input.tidy())
                .executeUpdate();
        if (closed == 0) throw conflict("It has been decided already");
    }

    /** Who still waits in line keeps standing there, approved. */
    private void approve(UUID booking, ApprovalInput input) {
        var step = new Step("approved", present.id(), input.tidy());
        if (!moves.move(booking, List.of("requested"), "confirmed", step)) moves.note(booking, step);
        become(booking, "approved", null);
        notices.decided(booking, "Your place at “%s” is approved", input.tidy());
    }

    private void decline(UUID booking, ApprovalInput input) {
        var step = new Step("refused", present.id(), input.tidy());
        moves.move(booking, List.of("requested", "waiting", "offered"), "declined", step);
        become(booking, "declined", input.tidy());
        notices.decided(booking, "Your place at “%s” was not approved", input.tidy());
    }

    /** The reason stands with the booking too, where the mail that is sent of it finds it. */
    private void become(UUID booking, String approval, String reason) {
        database.createNativeQuery("update booking set approval = ?2, cancel_reason = cast(?3 as text) where id = ?1")
                .setParameter(1, booking)
                .setParameter(2, approval)
                .setParameter(3, reason)
                .executeUpdate();
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
