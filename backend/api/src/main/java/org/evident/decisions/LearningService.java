package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.links.Links;
import org.evident.shared.portfolio.Beginning;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A decision is learning too: a draft of CPD begins with what was written of it. */
@ApplicationScoped
@Transactional
class LearningService {

    private static final int LONGEST = 10_000;

    private final DecisionService decisions;
    private final Portfolio portfolio;
    private final Links links;

    LearningService(DecisionService decisions, Portfolio portfolio, Links links) {
        this.decisions = decisions;
        this.portfolio = portfolio;
        this.links = links;
    }

    /** A repeat gives the piece that was begun before. */
    LearntView begin(UUID id, List<UUID> standards) {
        var decision = decisions.own(id);
        if (decision.binnedAt != null || decision.state.equals("draft"))
            throw new ProblemException(ProblemType.CONFLICT, "Decide it first, then write down what you learnt");
        if (!links.find("standard", standards).keySet().containsAll(standards))
            throw ProblemException.invalid("/standards", "Choose standards from the frameworks");
        return new LearntView(portfolio.begin(decision.personId, beginning(decision, standards)));
    }

    private static Beginning beginning(Decision decision, List<UUID> standards) {
        return new Beginning(
                "draft",
                "decision",
                decision.title,
                joined(decision.question, decision.conclusion),
                decision.decidedOn,
                null,
                decision.learnt,
                decision.happened,
                null,
                List.of(new Beginning.From(DecisionLinks.KIND, decision.id, DecisionLinks.titled(decision.title))),
                List.copyOf(standards));
    }

    private static String joined(String... texts) {
        var text = Stream.of(texts).filter(each -> !each.isBlank()).collect(Collectors.joining("\n\n"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
