package org.evident.shared.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;

/** A booking for whoever does something with it: whose it is, how it stands, and what its event's terms say. */
@ApplicationScoped
public class HeldBookings {

    private static final String ONE =
            """
            select b.id, b.event_id, b.pool_id, b.person_id, b.organisation_id, b.state, b.approval, b.offered_until, b.charge_pence,
                   b.waived_reason, e.title, e.starts_at, e.status, e.organisation_id as planner,
                   coalesce(b.person_id = cast(:me as uuid) or b.booked_by = cast(:me as uuid), false) as theirs, """
                    + "coalesce(" + EventAccess.RUN_BY_CALLER + ", false) as runs, " + BookingTerms.COLUMN
                    + """
             from booking b join learning_event e on e.id = b.event_id
             join booking_terms terms on terms.organisation_id = e.organisation_id
            where b.id = :id and (b.person_id = cast(:me as uuid) or b.booked_by = cast(:me as uuid) or """
                    + EventAccess.RUN_BY_CALLER + ")";

    private final EntityManager database;
    private final EventAccess access;
    private final BookingMoves moves;

    HeldBookings(EntityManager database, EventAccess access, BookingMoves moves) {
        this.database = database;
        this.access = access;
        this.moves = moves;
    }

    /**
     * @param organisationId whose place it is; {@code plannerId} plans the event
     * @param isTheirs       whether the caller has it, or made it for somebody
     * @param isRun          whether the caller runs the event
     */
    public record Held(
            UUID id,
            UUID eventId,
            UUID poolId,
            UUID personId,
            UUID organisationId,
            String state,
            String approval,
            Instant offeredUntil,
            Integer chargePence,
            String waivedReason,
            String title,
            Instant startsAt,
            String eventStatus,
            UUID plannerId,
            boolean isTheirs,
            boolean isRun,
            BookingTerms terms) {

        public boolean isAny(String... states) {
            return List.of(states).contains(state);
        }

        /** The day that a postponed event was to be on says nothing any more. */
        public boolean hasBegun(Instant now) {
            return startsAt != null && !eventStatus.equals("postponed") && !startsAt.isAfter(now);
        }
    }

    /** 404 for what is neither the caller's, nor made by them, nor of an event that they run. */
    @SuppressWarnings("unchecked")
    public Held require(UUID id) {
        List<Tuple> rows = access.bindRun(
                        database.createNativeQuery(ONE, Tuple.class).setParameter("id", id))
                .getResultList();
        return rows.stream()
                .map(HeldBookings::held)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("booking"));
    }

    /** As above, and as it stays until the transaction ends: what is decided is decided by what is true. */
    public Held requireInTurn(UUID id) {
        require(id);
        moves.takeTurnFor(id);
        return require(id);
    }

    private static Held held(Tuple r) {
        return new Held(
                r.get(0, UUID.class),
                r.get(1, UUID.class),
                r.get(2, UUID.class),
                r.get(3, UUID.class),
                r.get(4, UUID.class),
                r.get(5, String.class),
                r.get(6, String.class),
                r.get(7, Instant.class),
                r.get(8, Integer.class),
                r.get(9, String.class),
                r.get(10, String.class),
                r.get(11, Instant.class),
                r.get(12, String.class),
                r.get(13, UUID.class),
                r.get(14, Boolean.class),
                r.get(15, Boolean.class),
                BookingTerms.of(r, 16));
    }
}
