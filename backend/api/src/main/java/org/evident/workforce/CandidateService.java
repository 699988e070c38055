package org.evident.workforce;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.time.UkTime;
import org.evident.workforce.CandidateRepository.Asked;
import org.evident.workforce.CandidateView.HoldingView;
import org.evident.workforce.CandidateView.ThingView;

@ApplicationScoped
@Transactional
class CandidateService {

    private static final int THINGS = 10;
    private static final int DAYS_OF_JOINING = 90;

    private final CandidateRepository candidates;
    private final List<Handover> handovers;
    private final Caller caller;
    private final Clock clock;

    CandidateService(CandidateRepository candidates, @All List<Handover> handovers, Caller caller, Clock clock) {
        this.candidates = candidates;
        this.handovers = handovers;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CandidateSummary> list(UUID organisation, CandidateRequest list) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        var today = UkTime.today(clock);
        return new Page<>(
                candidates.page(organisation, list, today),
                list.page,
                list.size,
                candidates.count(organisation, list, today));
    }

    Page<JoinerView> joiners(UUID organisation, PageRequest page) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        var today = UkTime.today(clock);
        return candidates.joiners(organisation, today.minusDays(DAYS_OF_JOINING), today, page);
    }

    CandidateView require(UUID organisation, UUID person) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
        var asked = new Asked(organisation, person, UkTime.today(clock));
        return new CandidateView(
                person,
                candidates.name(asked).orElseThrow(() -> ProblemException.notFound("person")),
                candidates.memberships(asked),
                candidates.roles(asked),
                holdings(organisation, person),
                candidates.heirOf(asked),
                candidates.planned(asked).orElse(null));
    }

    private List<HoldingView> holdings(UUID organisation, UUID person) {
        return handovers.stream()
                .sorted(Comparator.comparing(Handover::kind))
                .map(each -> holding(each, organisation, person))
                .filter(each -> each.total() > 0)
                .toList();
    }

    /** Who looks after the platform manages people everywhere, and reads nobody's content for it. */
    private HoldingView holding(Handover handover, UUID organisation, UUID person) {
        var held = handover.held(person, organisation, THINGS);
        var belongs = caller.organisations().contains(organisation);
        var things = held.things().stream()
                .filter(thing -> belongs)
                .map(thing -> new ThingView(thing.id(), thing.title(), thing.address()))
                .toList();
        var roles = handover.roles().stream().sorted().toList();
        return new HoldingView(handover.kind(), handover.words(), held.total(), roles, things);
    }
}
