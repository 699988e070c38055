package org.evident.workforce;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
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
    private final Viewings viewings;
    private final Present present;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CandidateService(
            CandidateRepository candidates,
            @All List<Handover> handovers,
            Viewings viewings,
            Present present,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.handovers = handovers;
        this.viewings = viewings;
        this.present = present;
        this.audit = audit;
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
        var name = candidates.name(asked).orElseThrow(() -> ProblemException.notFound("person"));
        looked(organisation, person);
        return new CandidateView(
                person,
                name,
                candidates.memberships(asked),
                candidates.roles(asked),
                holdings(organisation, person),
                candidates.heirOf(asked),
                candidates.planned(asked).orElse(null));
    }

    /** It is their record, as on the page of their account. */
    private void looked(UUID organisation, UUID person) {
        viewings.seen(present.id(), person, "account");
        audit.record(caller.subject(), new Act("account.view", organisation, "person", person).about(person));
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
