package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** Plans movements, changes them and takes them back. */
@ApplicationScoped
class Planning {

    private final MovementRepository movements;
    private final LeavingRules leavings;
    private final MoveRules moves;
    private final Stands stands;
    private final Following following;
    private final Present present;
    private final Clock clock;

    Planning(
            MovementRepository movements,
            LeavingRules leavings,
            MoveRules moves,
            Stands stands,
            Following following,
            Present present,
            Clock clock) {
        this.movements = movements;
        this.leavings = leavings;
        this.moves = moves;
        this.stands = stands;
        this.following = following;
        this.present = present;
        this.clock = clock;
    }

    Movement leave(UUID organisation, LeavingInput input) {
        stands.takeTurns(organisation);
        leavings.require(organisation, input, UkTime.today(clock));
        requireNone(organisation, input.personId());
        return planned(Movement.leaving(organisation, input, present.id(), clock.instant()));
    }

    Movement move(UUID organisation, MoveInput input) {
        stands.takeTurns(organisation);
        var person = moves.require(organisation, input, UkTime.today(clock));
        requireNone(organisation, person);
        return planned(Movement.move(organisation, person, input, present.id(), clock.instant()));
    }

    Movement change(Movement movement, LeavingInput input) {
        if (!movement.isLeaving()) throw ProblemException.invalid("/lastDay", "Take the move back, and plan another");
        if (!Objects.equals(movement.personId, input.personId()))
            throw ProblemException.invalid("/personId", "Take this back, and plan the leaving of the other person");
        stands.takeTurns(movement.organisationId);
        movement.requirePlanned();
        leavings.require(movement.organisationId, input, UkTime.today(clock));
        movement.change(input, present.id(), clock.instant());
        movements.flush();
        following.planned(movement, "movement.change");
        return movement;
    }

    void cancel(Movement movement) {
        movement.cancel();
        movements.flush();
        following.cancelled(movement);
    }

    private Movement planned(Movement movement) {
        movements.persistAndFlush(movement);
        following.planned(movement, "movement.plan");
        return movement;
    }

    /** One thing at a time for each person. */
    private void requireNone(UUID organisation, UUID person) {
        movements.planned(organisation, person).ifPresent(other -> {
            throw ProblemException.duplicate(
                    "A move or a last day is planned for them already. Change that, or take it back first",
                    "/movements/" + other.id);
        });
    }
}
