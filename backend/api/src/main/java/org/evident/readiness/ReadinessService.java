package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.readiness.JudgementRepository.Key;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** People see how ready they are to renew, and tick what they did elsewhere. */
@ApplicationScoped
@Transactional
class ReadinessService {

    private final Judging judging;
    private final FollowRepository follows;
    private final EvidenceRepository evidence;
    private final JudgementRepository judgements;
    private final PastRepository past;
    private final Present present;

    ReadinessService(
            Judging judging,
            FollowRepository follows,
            EvidenceRepository evidence,
            JudgementRepository judgements,
            PastRepository past,
            Present present) {
        this.judging = judging;
        this.follows = follows;
        this.evidence = evidence;
        this.judgements = judgements;
        this.past = past;
        this.present = present;
    }

    ReadinessView on(LocalDate asked) {
        var day = asked == null ? judging.today() : asked;
        if (day.getYear() < 2000 || day.getYear() > 2200)
            throw ProblemException.invalid("on", "Choose a day of a year from 2000 to 2200");
        var me = present.id();
        var ruleSets = follows.of(me).stream()
                .filter(each -> each.holds(day))
                .flatMap(each -> judging.on(day, me, each).stream())
                .toList();
        return new ReadinessView(day, called(me, ruleSets));
    }

    Page<RuleSetView> past(PageRequest page) {
        var me = present.id();
        judging.settle(me);
        var over = past.page(me, judging.today(), page);
        return new Page<>(called(me, over), page.page, page.size, past.count(me));
    }

    private List<RuleSetView> called(UUID person, List<RuleSetView> ruleSets) {
        var titles = evidence.titles(person, ruleSets.stream().flatMap(each -> each.pieces().stream()));
        return ruleSets.stream().map(each -> each.called(titles)).toList();
    }

    RuleSetView tick(String ruleSet, String task, TickInput input) {
        var now = current(ruleSet, task);
        if (input.doneOn().isAfter(judging.today()))
            throw ProblemException.invalid("/doneOn", "Enter a day that is not in the future");
        if (input.doneOn().isBefore(now.window().startsOn()))
            throw ProblemException.invalid("/doneOn", "Enter a day of this period");
        var key = new Key(present.id(), ruleSet, now.window().endsOn());
        evidence.tick(key, task, input.doneOn());
        return changed(key);
    }

    RuleSetView untick(String ruleSet, String task) {
        var now = current(ruleSet, task);
        var key = new Key(present.id(), ruleSet, now.window().endsOn());
        evidence.untick(key, task);
        return changed(key);
    }

    private RuleSetView changed(Key key) {
        judgements.changed(key.person(), judging.today());
        return called(key.person(), List.of(mine(key.slug()))).getFirst();
    }

    private RuleSetView current(String ruleSet, String task) {
        var now = mine(ruleSet);
        if (now.window() == null
                || now.requirements().stream()
                        .noneMatch(each -> each.isTask() && each.key().equals(task)))
            throw ProblemException.notFound("task");
        if (now.over()) throw new ProblemException(ProblemType.CONFLICT, "This period is over. It stays as it was");
        return now;
    }

    private RuleSetView mine(String ruleSet) {
        var today = judging.today();
        return follows.of(present.id()).stream()
                .filter(each -> each.slug().equals(ruleSet) && each.holds(today))
                .findFirst()
                .flatMap(each -> judging.on(today, present.id(), each))
                .orElseThrow(() -> ProblemException.notFound("set of rules that you follow"));
    }
}
