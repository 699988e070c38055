package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.time.UkTime;

/** Lets a movement happen once, in the caller's transaction: whoever comes second finds that it is done. */
@ApplicationScoped
class Happening {

    private final MovementRepository movements;
    private final Moving moving;
    private final Leaving leaving;
    private final MovementNotices notices;
    private final MovementRows rows;
    private final Audit audit;
    private final Clock clock;

    Happening(
            MovementRepository movements,
            Moving moving,
            Leaving leaving,
            MovementNotices notices,
            MovementRows rows,
            Audit audit,
            Clock clock) {
        this.movements = movements;
        this.moving = moving;
        this.leaving = leaving;
        this.notices = notices;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    void happen(UUID id) {
        var movement = movements.locked(id);
        if (movement == null
                || !movement.isPlanned()
                || movement.due().toInstant().isAfter(clock.instant())) return;
        var today = UkTime.today(clock);
        var happened = movement.isLeaving() ? leaving.happen(movement, today) : moving.happen(movement);
        if (happened) movement.done(clock.instant());
        else giveUp(movement);
        movements.flush();
        record(movement, happened ? "movement.complete" : "movement.give-up");
    }

    /** What cannot happen any more is taken back, and who planned it is told. */
    void giveUp(UUID id) {
        var movement = movements.locked(id);
        if (movement == null || !movement.isPlanned()) return;
        giveUp(movement);
        record(movement, "movement.give-up");
    }

    private void giveUp(Movement movement) {
        movement.cancel();
        notices.impossible(movement, rows.names(List.of(movement.personId)).get(movement.personId));
    }

    private void record(Movement movement, String what) {
        var detail = Map.of(
                "kind",
                movement.kind,
                "day",
                movement.day.toString(),
                "handedOver",
                movement.heirs.stream().map(Heir::counted).toList());
        audit.record(
                "system",
                new Act(what, movement.organisationId, "movement", movement.id)
                        .about(movement.personId)
                        .with(detail));
    }
}
