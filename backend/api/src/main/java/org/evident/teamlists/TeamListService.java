package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.teamlists.TeamListRepository.Seen;

@ApplicationScoped
@Transactional
class TeamListService {

    private final TeamListRepository lists;
    private final TeamListReader reader;
    private final TeamPlaces places;
    private final TeamTicks ticks;
    private final TeamListRules rules;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    TeamListService(
            TeamListRepository lists,
            TeamListReader reader,
            TeamPlaces places,
            TeamTicks ticks,
            TeamListRules rules,
            Present present,
            Idempotency idempotency,
            Clock clock) {
        this.lists = lists;
        this.reader = reader;
        this.places = places;
        this.ticks = ticks;
        this.rules = rules;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Page<TeamListView> list(PageRequest page) {
        return new Page<>(reader.views(lists.page(page)), page.page, page.size, lists.total());
    }

    Page<TeamPlaceView> places(PageRequest page) {
        return places.page(page);
    }

    TeamListView require(UUID id) {
        return reader.views(List.of(seen(id))).getFirst();
    }

    TeamListView set(TeamListInput input, String key) {
        var organisation = rules.organisationOf(input);
        rules.requireItems(input, Set.of());
        return idempotency.once(
                key,
                "setTeamList",
                input,
                TeamListView.class,
                () -> saved(TeamList.set(present.id(), organisation, input, clock.instant())));
    }

    TeamListView revise(UUID id, int version, TeamListInput input) {
        var list = settable(id);
        ETags.requireCurrent(version, list.version);
        if (!rules.organisationOf(input).equals(list.organisationId)) {
            throw ProblemException.invalid("/serviceAreaId", "A list stays in its organisation");
        }
        rules.requireItems(input, Set.copyOf(list.resources()));
        list.revise(input, clock.instant());
        ticks.keepOnly(id, list.resources());
        return saved(list);
    }

    void delete(UUID id) {
        lists.delete(settable(id));
    }

    void tick(UUID id, UUID resource) {
        requireOn(id, resource);
        ticks.tick(id, resource, present.id(), clock.instant());
    }

    void untick(UUID id, UUID resource) {
        requireOn(id, resource);
        ticks.untick(id, resource, present.id());
    }

    private TeamListView saved(TeamList list) {
        lists.persistAndFlush(list);
        return require(list.id);
    }

    private Seen seen(UUID id) {
        return lists.seen(id).orElseThrow(() -> ProblemException.notFound("team list"));
    }

    private void requireOn(UUID id, UUID resource) {
        if (!seen(id).list().resources().contains(resource)) throw ProblemException.notFound("resource on this list");
    }

    private TeamList settable(UUID id) {
        var seen = seen(id);
        if (seen.maySet()) return seen.list();
        throw TeamListRules.lacksRole();
    }
}
