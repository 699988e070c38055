package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.security.Caller;

/** What follows from a plan: it is written down, the person is told, and it happens when its day comes. */
@ApplicationScoped
class Following {

    private final MovementWork work;
    private final Happening happening;
    private final MovementNotices notices;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Following(
            MovementWork work, Happening happening, MovementNotices notices, Audit audit, Caller caller, Clock clock) {
        this.work = work;
        this.happening = happening;
        this.notices = notices;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A move that has begun happens at once, and a leaving whose last day is over right after. */
    void planned(Movement movement, String act) {
        record(movement, act);
        notices.planned(movement);
        var begun = !movement.due().toInstant().isAfter(clock.instant());
        if (begun && !movement.isLeaving()) happening.happen(movement.id);
        else work.await(movement);
    }

    void cancelled(Movement movement) {
        record(movement, "movement.cancel");
        notices.cancelled(movement);
    }

    private void record(Movement movement, String what) {
        var detail = Map.of("kind", movement.kind, "day", movement.day.toString());
        audit.record(
                caller.subject(),
                new Act(what, movement.organisationId, "movement", movement.id)
                        .about(movement.personId)
                        .with(detail));
    }
}
