package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;

/** Gives each kind of thing that a leaver keeps to its heir, or to an administrator where the heir cannot take it any more. */
@ApplicationScoped
class Heirs {

    private final Handovers handovers;
    private final Stands stands;
    private final Holders holders;
    private final MovementNotices notices;

    Heirs(Handovers handovers, Stands stands, Holders holders, MovementNotices notices) {
        this.handovers = handovers;
        this.stands = stands;
        this.holders = holders;
        this.notices = notices;
    }

    /** Who stands where on the day of the handing over. */
    private record Scene(Movement movement, LocalDate today, List<UUID> administrators, Map<UUID, Stand> people) {

        /** The heir, or whoever stands in. */
        Optional<Stand> takerOf(Handover handover, UUID heir) {
            var chosen = heir == null ? null : people.get(heir);
            if (chosen != null && chosen.staysOn(today) && chosen.mayKeep(handover)) return Optional.of(chosen);
            return administrators.stream()
                    .map(people::get)
                    .filter(each ->
                            each != null && each.staysOn(today) && !each.id().equals(movement.personId))
                    .findFirst();
        }

        String leaver() {
            return people.get(movement.personId).name();
        }
    }

    /** The heirs as it turned out: also of what nobody was chosen for, because it came later. */
    List<Heir> takeOver(Movement movement, LocalDate today) {
        var scene = scene(movement, today);
        var chosen = movement.heirs.stream().collect(Collectors.toMap(Heir::kind, Heir::heirId));
        var outcome = new ArrayList<Heir>();
        for (var handover : handovers.heldBy(movement.personId, movement.organisationId)) {
            var heir = chosen.remove(handover.kind());
            scene.takerOf(handover, heir).ifPresent(taker -> outcome.add(give(scene, handover, heir, taker)));
        }
        chosen.forEach((kind, heir) -> outcome.add(new Heir(kind, heir, null, 0)));
        return outcome;
    }

    private Heir give(Scene scene, Handover handover, UUID chosen, Stand taker) {
        var movement = scene.movement();
        var first = handover.held(movement.personId, movement.organisationId, 1)
                .things()
                .getFirst();
        var things = handover.handOver(movement.personId, taker.id(), movement.organisationId);
        var what = "%s (%d)".formatted(handover.words(), things);
        if (taker.id().equals(chosen)) notices.takenOver(movement, taker.id(), scene.leaver(), what, first.address());
        else notices.fellBack(movement, taker.id(), scene.leaver(), what, first.address());
        return new Heir(handover.kind(), chosen == null ? taker.id() : chosen, taker.id(), things);
    }

    /** Who planned it stands in first. */
    private Scene scene(Movement movement, LocalDate today) {
        var administrators = new LinkedHashSet<UUID>();
        if (movement.plannedBy != null) administrators.add(movement.plannedBy);
        holders.of(Right.MANAGE_PEOPLE, movement.organisationId).stream()
                .sorted()
                .forEach(administrators::add);
        var asked = new LinkedHashSet<>(administrators);
        movement.heirs.forEach(heir -> asked.add(heir.heirId()));
        asked.add(movement.personId);
        var people = stands.of(asked, movement.organisationId, today);
        return new Scene(movement, today, List.copyOf(administrators), people);
    }
}
