package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.movements.MovementView.HeirView;
import org.evident.movements.MovementView.MovingRoleView;
import org.evident.shared.paging.Page;
import org.evident.shared.time.UkTime;

/** Shows movements, with the names of people and places. */
@ApplicationScoped
class MovementViews {

    private final MovementRows rows;
    private final Handovers handovers;
    private final Clock clock;

    MovementViews(MovementRows rows, Handovers handovers, Clock clock) {
        this.rows = rows;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Those whose day is ahead, or was within twelve months. */
    Page<MovementSummary> page(UUID organisation, MovementRequest list) {
        var since = UkTime.today(clock).minusMonths(12);
        return new Page<>(
                rows.page(organisation, list.show, since, list),
                list.page,
                list.size,
                rows.count(organisation, list.show, since));
    }

    MovementView of(Movement m) {
        var people = new HashSet<>(List.of(m.personId));
        if (m.plannedBy != null) people.add(m.plannedBy);
        m.heirs.forEach(heir -> people.add(heir.heirId()));
        m.heirs.stream().map(Heir::takenBy).filter(Objects::nonNull).forEach(people::add);
        var names = rows.names(people);
        return new MovementView(
                m.id,
                m.version,
                m.kind,
                m.state,
                m.organisationId,
                rows.organisation(m.organisationId),
                m.personId,
                names.get(m.personId),
                m.day,
                rows.place(m.serviceAreaId, m.teamId),
                names.get(m.plannedBy),
                m.plannedAt,
                m.doneAt,
                m.heirs.stream().map(heir -> heir(heir, names)).toList(),
                roles(m),
                allowed(m));
    }

    private HeirView heir(Heir heir, Map<UUID, String> names) {
        return new HeirView(
                heir.kind(),
                handovers.words(heir.kind()),
                heir.heirId(),
                names.get(heir.heirId()),
                heir.takenBy() == null ? null : names.get(heir.takenBy()),
                heir.things());
    }

    private List<MovingRoleView> roles(Movement m) {
        if (m.roles.isEmpty()) return List.of();
        var names = rows.roles(m.roles.stream().map(RoleChoice::assignmentId).toList());
        return m.roles.stream()
                .filter(role -> names.containsKey(role.assignmentId()))
                .map(role -> new MovingRoleView(role.assignmentId(), names.get(role.assignmentId()), role.goesAlong()))
                .toList();
    }

    private static List<String> allowed(Movement m) {
        if (!m.isPlanned()) return List.of();
        return m.isLeaving() ? List.of("change", "cancel") : List.of("cancel");
    }
}
