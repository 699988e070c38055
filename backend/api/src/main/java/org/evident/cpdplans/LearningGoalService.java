package org.evident.cpdplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

@ApplicationScoped
@Transactional
class LearningGoalService {

    private static final long MOST = 200;

    private final LearningGoalRepository goals;
    private final Present present;
    private final Idempotency idempotency;
    private final Clock clock;

    LearningGoalService(LearningGoalRepository goals, Present present, Idempotency idempotency, Clock clock) {
        this.goals = goals;
        this.present = present;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record Made(UUID id) {}

    Page<LearningGoalView> list(PageRequest page) {
        var me = present.id();
        var items = goals.of(me, page.page, page.size).stream()
                .map(LearningGoalView::of)
                .toList();
        return new Page<>(items, page.page, page.size, goals.count("personId", me));
    }

    LearningGoalView require(UUID id) {
        return LearningGoalView.of(own(id));
    }

    LearningGoalView set(LearningGoalInput input, String key) {
        var me = present.id();
        var made = idempotency.once(key, "setLearningGoal", input, Made.class, () -> {
            if (goals.count("personId", me) >= MOST)
                throw new ProblemException(ProblemType.CONFLICT, "You have 200 goals. Remove one that is done first");
            var goal = LearningGoal.set(me, input, clock.instant());
            goals.persistAndFlush(goal);
            return new Made(goal.id);
        });
        return require(made.id());
    }

    LearningGoalView revise(UUID id, int version, LearningGoalInput input) {
        var goal = own(id);
        ETags.requireCurrent(version, goal.version);
        goal.revise(input, clock.instant());
        goals.flush();
        return LearningGoalView.of(goal);
    }

    /** Repeating it changes nothing. */
    void remove(UUID id) {
        goals.delete("id = ?1 and personId = ?2", id, present.id());
    }

    private LearningGoal own(UUID id) {
        return goals.own(id, present.id()).orElseThrow(() -> ProblemException.notFound("learning goal"));
    }
}
