package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.decisions.DecisionRepository.Reader;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** Decisions as their owner sees them, and those they were opened to, whose reading the owner sees. */
@ApplicationScoped
class DecisionReader {

    private final DecisionRepository decisions;
    private final FlagRepository flags;
    private final Grounds grounds;
    private final Viewings viewings;
    private final Present present;
    private final Clock clock;

    DecisionReader(
            DecisionRepository decisions,
            FlagRepository flags,
            Grounds grounds,
            Viewings viewings,
            Present present,
            Clock clock) {
        this.decisions = decisions;
        this.flags = flags;
        this.grounds = grounds;
        this.viewings = viewings;
        this.present = present;
        this.clock = clock;
    }

    private Reader here() {
        return new Reader(present.id(), clock.instant(), UkTime.today(clock));
    }

    boolean isOpen(UUID id) {
        return decisions.ownerName(id, here()).isPresent();
    }

    /** Opened by the caller; where it is another's, its owner sees that it was. */
    Decision opened(UUID id) {
        if (!isOpen(id)) throw ProblemException.notFound("decision");
        var decision = decisions.findById(id);
        viewings.seen(present.id(), decision.personId, DecisionLinks.KIND, decision.id);
        return decision;
    }

    DecisionView require(UUID id) {
        var decision = opened(id);
        var mine = decision.personId.equals(present.id());
        return new DecisionView(
                decision.id,
                decision.version,
                decision.state,
                decision.visibility,
                decision.title,
                decision.question,
                decision.context,
                decision.referenceCode,
                grounds.shown(decision),
                new DecisionInput.Reasons(decision.practiceMissing, decision.peopleMissing, decision.researchMissing),
                decision.against,
                decision.changeMind,
                decision.conclusion,
                decision.statement,
                decision.plainVersion,
                decision.decidedOn,
                decision.reviewOn,
                new DecisionInput.Review(decision.happened, decision.wasRight, decision.learnt),
                isReviewDue(decision),
                flags.of(id),
                Whole.missing(decision),
                mine,
                decisions.ownerName(id, here()).orElseThrow(),
                allowed(decision, mine),
                decision.createdAt,
                decision.updatedAt,
                decision.binnedAt);
    }

    private boolean isReviewDue(Decision decision) {
        return decision.state.equals("decided")
                && decision.reviewOn != null
                && !decision.reviewOn.isAfter(UkTime.today(clock));
    }

    private static List<String> allowed(Decision decision, boolean mine) {
        if (!mine) return List.of();
        if (decision.binnedAt != null) return List.of("restore");
        var allowed = new ArrayList<>(List.of("revise", "bin"));
        if (!decision.visibility.equals("private")) allowed.add("share");
        if (!decision.state.equals("draft")) allowed.add("learn");
        return allowed;
    }

    Page<DecisionSummary> page(DecisionListRequest list) {
        var reader = here();
        var items = decisions.page(list, reader).stream()
                .map(DecisionReader::summary)
                .toList();
        return new Page<>(items, list.page, list.size, decisions.count(list, reader));
    }

    private static DecisionSummary summary(Tuple d) {
        return new DecisionSummary(
                d.get(0, UUID.class),
                d.get(1, Integer.class),
                d.get(2, String.class),
                d.get(3, String.class),
                d.get(4, String.class),
                d.get(5, String.class),
                d.get(6, String.class),
                new DecisionSummary.Sides(number(d, 7), number(d, 8), number(d, 9)),
                d.get(10, LocalDate.class),
                d.get(11, LocalDate.class),
                d.get(12, Boolean.class),
                d.get(13, Boolean.class),
                d.get(14, Boolean.class),
                d.get(15, String.class),
                d.get(16, Instant.class),
                d.get(17, Instant.class));
    }

    private static int number(Tuple row, int at) {
        return row.get(at, Number.class).intValue();
    }
}
