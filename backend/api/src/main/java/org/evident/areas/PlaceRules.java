package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;

/** How many service areas and teams there may be, what they may be called, and when one may close. */
@ApplicationScoped
class PlaceRules {

    static final int MOST_AREAS = 100;
    static final int MOST_TEAMS = 1000;
    /** As many as a service area shows wherever one chooses a team. */
    static final int MOST_IN_AREA = 200;

    private static final UUID NONE = new UUID(0, 0);

    private final AreaRepository areas;
    private final TeamRepository teams;
    private final Siblings siblings;
    private final Clock clock;

    PlaceRules(AreaRepository areas, TeamRepository teams, Siblings siblings, Clock clock) {
        this.areas = areas;
        this.teams = teams;
        this.siblings = siblings;
        this.clock = clock;
    }

    void requireActive(UUID organisation) {
        if (!siblings.takeTurns(organisation)) {
            throw conflict("The organisation is archived. Whoever looks after Evident can reopen it");
        }
    }

    void requireRoomForArea(UUID organisation) {
        if (areas.count(organisation, true) >= MOST_AREAS) {
            throw conflict("An organisation has up to 100 service areas. Close one that is no longer used first");
        }
    }

    void requireRoomForTeam(ServiceArea area) {
        if (!areas.isOpen(area)) throw conflict("The service area is closed. Reopen it first");
        if (teams.count(area.id, true) >= MOST_IN_AREA) {
            throw conflict("A service area has up to 200 teams. Close one that is no longer used first");
        }
        if (teams.openIn(area.organisationId) >= MOST_TEAMS) {
            throw conflict("An organisation has up to 1,000 teams. Close one that is no longer used first");
        }
    }

    void requireFreeAreaName(ServiceAreaInput input, UUID organisation, ServiceArea itself) {
        if (areas.isNamed(input.name().strip(), organisation, itself == null ? NONE : itself.id)) {
            throw taken("service area");
        }
    }

    void requireFreeTeamName(TeamInput input, ServiceArea area, Team itself) {
        if (teams.isNamed(input.name().strip(), area.id, itself == null ? NONE : itself.id)) throw taken("team");
    }

    void requireEmpty(ServiceArea area) {
        var open = teams.count(area.id, true);
        if (open > 0) {
            throw conflict("It has " + (open == 1 ? "1 open team" : open + " open teams")
                    + ". Close or move each team first, then close the service area");
        }
        requireNobody("service_area_id", area.id, "service area");
    }

    void requireEmpty(Team team) {
        requireNobody("team_id", team.id, "team");
    }

    private void requireNobody(String place, UUID id, String what) {
        var people = siblings.peopleIn(place, id, UkTime.today(clock));
        if (people > 0) {
            throw conflict((people == 1 ? "1 person belongs" : "%,d people belong".formatted(people))
                    + " to it or holds a role for it. Move them to another %s first, then close it".formatted(what));
        }
    }

    private static ProblemException taken(String what) {
        return ProblemException.invalid(
                "/name", "There is a %s of this name already, open or closed. Choose another name".formatted(what));
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why);
    }
}
