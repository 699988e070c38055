package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class TeamService {

    private final TeamRepository teams;
    private final PlaceAccess access;
    private final PlaceRules rules;
    private final PlaceReader reader;
    private final Siblings siblings;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TeamService(
            TeamRepository teams,
            PlaceAccess access,
            PlaceRules rules,
            PlaceReader reader,
            Siblings siblings,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.teams = teams;
        this.access = access;
        this.rules = rules;
        this.reader = reader;
        this.siblings = siblings;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<TeamDetailView> list(UUID area, PlaceListRequest list) {
        var readable = access.readable(area);
        return new Page<>(reader.teams(readable, list), list.page, list.size, teams.count(area, list.isOpen()));
    }

    TeamDetailView require(UUID id) {
        return reader.team(access.readableTeam(id).area().organisationId, id);
    }

    TeamDetailView add(UUID areaId, TeamInput input, String key) {
        var area = access.manageable(areaId);
        return idempotency.once(key, "addTeam " + areaId, input, TeamDetailView.class, () -> {
            rules.requireActive(area.organisationId);
            rules.requireRoomForTeam(area);
            rules.requireFreeTeamName(input, area, null);
            return saved("add", area, Team.open(area.id, input, Integer.MAX_VALUE), input.place());
        });
    }

    TeamDetailView revise(UUID id, int version, TeamInput input) {
        var placed = changeable(id, version);
        var team = placed.team();
        var area = access.destination(placed, input.serviceAreaId());
        var moves = !area.id.equals(team.serviceAreaId);
        if (moves) rules.requireRoomForTeam(area);
        rules.requireFreeTeamName(input, area, team);
        team.revise(area.id, input);
        var place = moves && input.place() == null ? Integer.valueOf(PlaceRules.MOST_IN_AREA) : input.place();
        var view = saved(moves ? "move" : "revise", area, team, place);
        if (moves) teams.takePeopleAlong(team, UkTime.today(clock));
        return view;
    }

    TeamDetailView close(UUID id, int version) {
        var placed = changeable(id, version);
        rules.requireEmpty(placed.team());
        placed.team().close(UkTime.today(clock));
        return saved("close", placed.area(), placed.team(), null);
    }

    TeamDetailView reopen(UUID id, int version) {
        var placed = changeable(id, version);
        if (!placed.team().isOpen()) rules.requireRoomForTeam(placed.area());
        placed.team().reopen();
        return saved("reopen", placed.area(), placed.team(), null);
    }

    private PlaceAccess.Placed changeable(UUID id, int version) {
        var placed = access.manageableTeam(id);
        rules.requireActive(placed.area().organisationId);
        ETags.requireCurrent(version, placed.team().version);
        return placed;
    }

    private TeamDetailView saved(String act, ServiceArea area, Team team, Integer place) {
        teams.persistAndFlush(team);
        if (team.isOpen()) siblings.placeTeam(team, place);
        audit.record(
                caller.subject(),
                new Act("team." + act, area.organisationId, "team", team.id)
                        .with(Map.of("serviceAreaId", team.serviceAreaId)));
        return reader.team(area.organisationId, team.id);
    }
}
