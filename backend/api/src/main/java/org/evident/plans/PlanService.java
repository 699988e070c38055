package org.evident.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.evident.plans.PlanView.PlanItem;
import org.evident.shared.links.Links;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** What the caller could read, watch or hear in the minutes they have. */
@ApplicationScoped
@Transactional
class PlanService {

    private final PlanRepository resources;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    PlanService(PlanRepository resources, Links links, Caller caller, Clock clock) {
        this.resources = resources;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    PlanView plan(PlanRequest asked) {
        var today = UkTime.today(clock);
        var candidates = resources.candidates(caller.id(), caller.standpoint(), asked, today);
        var plan = new Planner(asked.minutes, candidates).plan(asked.offset);
        var pieces = plan.pieces();
        return new PlanView(
                asked.minutes,
                Planner.total(pieces),
                asked.offset,
                plan.another(),
                pieces.stream().map(Candidate::side).distinct().sorted().toList(),
                items(pieces));
    }

    private List<PlanItem> items(List<Candidate> pieces) {
        var open = links.find("resource", pieces.stream().map(Candidate::id).toList());
        return pieces.stream()
                .filter(piece -> open.containsKey(piece.id()))
                .map(piece -> new PlanItem(open.get(piece.id()), piece.access(), piece.kept() != null, piece.reasons()))
                .toList();
    }
}
