package org.evident.readiness;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.evident.readiness.JudgementRepository.Key;
import org.evident.shared.database.Sweep;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.time.UkTime;

/**
 * Keeps judgements up to date on any replica: what changed within seconds, all of them once a day, and none of a period that
 * is over. A judgement is one transaction that holds its row, so that a crash leaves it to be judged by the next.
 */
@ApplicationScoped
class JudgementRounds {

    private final Judging judging;
    private final RoundRepository rounds;
    private final Beginnings beginnings;
    private final RuleBook book;
    private final Clock clock;

    JudgementRounds(Judging judging, RoundRepository rounds, Beginnings beginnings, RuleBook book, Clock clock) {
        this.judging = judging;
        this.rounds = rounds;
        this.beginnings = beginnings;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(
            every = "${evident.readiness.judge-every}",
            delayed = "25s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (judgeNext()) Log.debug("More people are to be judged");
        Sweep.run(Sweep.MOST, () -> rounds.freeze(judging.today(), clock.instant(), Sweep.MOST));
    }

    private boolean judgeNext() {
        var tried = new AtomicReference<Key>();
        try {
            QuarkusTransaction.requiringNew().run(() -> rounds.held(1).forEach(key -> {
                tried.set(key);
                judging.judge(key);
            }));
        } catch (RuntimeException e) {
            if (tried.get() == null) throw e;
            Log.warnf(
                    "Readiness of %s was not judged: %s",
                    tried.get().person(), e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> rounds.putOff(tried.get()));
        }
        return tried.get() != null;
    }

    /** Whoever has begun to follow rules, and everybody once a day: another edition may be in force. */
    @Scheduled(
            every = "${evident.readiness.round-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        var today = judging.today();
        var rules = QuarkusTransaction.requiringNew().call(() -> List.copyOf(book.all(today)));
        rules.forEach(each -> Sweep.run(Sweep.MOST, () -> beginnings.begin(each, today, Sweep.MOST)));
        var midnight = today.atStartOfDay(UkTime.ZONE).toInstant();
        Sweep.run(Sweep.MOST, () -> rounds.again(today, midnight, Sweep.MOST));
    }
}
