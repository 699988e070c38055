package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class MovementService {

    private final MovementRepository movements;
    private final MovementViews views;
    private final Planning planning;
    private final Idempotency idempotency;
    private final Caller caller;

    MovementService(
            MovementRepository movements,
            MovementViews views,
            Planning planning,
            Idempotency idempotency,
            Caller caller) {
        this.movements = movements;
        this.views = views;
        this.planning = planning;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    Page<MovementSummary> list(UUID organisation, MovementRequest list) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        return views.page(organisation, list);
    }

    MovementView require(UUID id) {
        return views.of(mine(id));
    }

    MovementView leave(UUID organisation, LeavingInput input, String key) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        return idempotency.once(
                key,
                "planLeaving " + organisation,
                input,
                MovementView.class,
                () -> views.of(planning.leave(organisation, input)));
    }

    MovementView move(UUID organisation, MoveInput input, String key) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        return idempotency.once(
                key,
                "planMove " + organisation,
                input,
                MovementView.class,
                () -> views.of(planning.move(organisation, input)));
    }

    MovementView change(UUID id, int version, LeavingInput input) {
        return views.of(planning.change(current(id, version), input));
    }

    void cancel(UUID id, int version) {
        planning.cancel(current(id, version));
    }

    private Movement current(UUID id, int version) {
        mine(id);
        var movement = movements.locked(id);
        ETags.requireCurrent(version, movement.version);
        return movement;
    }

    /** Nobody else knows who moves or leaves. */
    private Movement mine(UUID id) {
        return movements
                .findByIdOptional(id)
                .filter(each -> caller.may(Right.MANAGE_PEOPLE, each.organisationId))
                .orElseThrow(() -> ProblemException.notFound("movement"));
    }
}
