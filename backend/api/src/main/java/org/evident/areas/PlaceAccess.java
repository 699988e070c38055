package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** Who sees and changes service areas and teams: 404 for what is another organisation's, 403 for who lacks the role. */
@ApplicationScoped
class PlaceAccess {

    private final AreaRepository areas;
    private final TeamRepository teams;
    private final Siblings siblings;
    private final Caller caller;

    PlaceAccess(AreaRepository areas, TeamRepository teams, Siblings siblings, Caller caller) {
        this.areas = areas;
        this.teams = teams;
        this.siblings = siblings;
        this.caller = caller;
    }

    record Placed(Team team, ServiceArea area) {}

    void requireReader(UUID organisation) {
        if (!reads(organisation)) throw ProblemException.notFound("organisation");
        siblings.requireThere(organisation);
    }

    void requireManager(UUID organisation) {
        caller.requireIn(Right.MANAGE_ORGANISATION, organisation);
        siblings.requireThere(organisation);
    }

    ServiceArea readable(UUID id) {
        return areas.findByIdOptional(id)
                .filter(area -> reads(area.organisationId))
                .orElseThrow(() -> ProblemException.notFound("service area"));
    }

    ServiceArea manageable(UUID id) {
        var area = readable(id);
        caller.requireIn(Right.MANAGE_ORGANISATION, area.organisationId);
        return area;
    }

    Placed readableTeam(UUID id) {
        return teams.findByIdOptional(id)
                .map(team -> new Placed(team, areas.findById(team.serviceAreaId)))
                .filter(placed -> reads(placed.area().organisationId))
                .orElseThrow(() -> ProblemException.notFound("team"));
    }

    Placed manageableTeam(UUID id) {
        var placed = readableTeam(id);
        caller.requireIn(Right.MANAGE_ORGANISATION, placed.area().organisationId);
        return placed;
    }

    /** Where a team is to be: an open service area of the same organisation, or where it is. */
    ServiceArea destination(Placed placed, UUID wanted) {
        if (wanted == null || wanted.equals(placed.area().id)) return placed.area();
        return areas.findByIdOptional(wanted)
                .filter(area -> area.organisationId.equals(placed.area().organisationId) && areas.isOpen(area))
                .orElseThrow(() -> ProblemException.invalid(
                        "/serviceAreaId", "Choose a service area of the same organisation that is open"));
    }

    private boolean reads(UUID organisation) {
        return caller.may(Right.MANAGE_ORGANISATION, organisation)
                || caller.organisations().contains(organisation);
    }
}
