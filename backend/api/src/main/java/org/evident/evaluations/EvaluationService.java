package org.evident.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** What is asked about an event, and what came of it. */
@ApplicationScoped
@Transactional
class EvaluationService {

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    EvaluationService(
            EvaluationRepository evaluations, AnswerRepository answers, Audit audit, Caller caller, Clock clock) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Its three stages; none for who does not see the event. */
    Page<EvaluationView> ofEvent(UUID event) {
        var found = evaluations.ofEvent(event);
        if (found.isEmpty()) throw ProblemException.notFound("event");
        var managers = evaluations.managers();
        var now = clock.instant();
        return new Page<>(found.stream().map(each -> each.view(now, managers)).toList(), 1, found.size(), found.size());
    }

    EvaluationView require(UUID id) {
        var found = find(id);
        return found.view(clock.instant(), found.stage().equals("follow-up") ? evaluations.managers() : List.of());
    }

    EvaluationView revise(UUID id, int version, EvaluationInput input) {
        var found = find(id);
        if (!found.runs())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Ask whoever runs this event to change what is asked");
        ETags.requireCurrent(version, found.version());
        if (!evaluations.revise(id, version, input)) throw ETags.stale();
        if (!input.questions().equals(found.questions()) && answers.people(id) > 0)
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "People have answered these questions already, so that they stay as they are");
        audit.record(
                caller.subject(),
                new Act("evaluation.revise", found.organisationId(), "evaluation", id)
                        .with(Map.of("stage", found.stage(), "wanted", input.wanted())));
        return require(id);
    }

    ResultsView results(UUID id) {
        var found = find(id);
        if (!found.reads())
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Results are for those who run the event or read insight");
        var people = answers.people(id);
        var enough = people >= Results.FEWEST;
        Map<String, Map<Integer, Integer>> counted = enough ? answers.counted(id) : Map.of();
        Map<String, List<String>> written = enough ? answers.written(id) : Map.of();
        return new ResultsView(
                id,
                found.eventId(),
                found.title(),
                found.stage(),
                enough ? people : null,
                found.questions().stream()
                        .map(q -> Results.of(
                                q, counted.getOrDefault(q.key(), Map.of()), written.getOrDefault(q.key(), List.of())))
                        .toList());
    }

    Found find(UUID id) {
        return evaluations.find(id).orElseThrow(() -> ProblemException.notFound("evaluation"));
    }
}
