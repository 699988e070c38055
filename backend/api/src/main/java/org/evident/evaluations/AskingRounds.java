package org.evident.evaluations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.database.Sweep;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/**
 * People are asked when a stage opens and reminded twice at most, four days apart. Whoever has answered is asked no more, and
 * nobody about an event that does not take place. Each row is claimed, so that several replicas, or a repeat, ask nobody twice.
 */
@Personal(
        table = "evaluation_ask",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "When we asked you about learning events",
        purpose = "So that we ask no more than three times, and not once you have answered.",
        basis = Basis.PUBLIC_TASK,
        columns = {"times", "asked_at", "next_at"},
        others = {"evaluation_id", "person_id"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
class AskingRounds {

    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofDays(4);

    private static final String OPEN =
            """
             v.wanted and e.status in ('published', 'archived') and evaluation_opens(v.stage, e.starts_at, e.ends_at) <= ?1
               and evaluation_closes(v.stage, e.starts_at, e.ends_at) > ?1\s""";

    private static final String FIRST =
            """
            insert into evaluation_ask as k (evaluation_id, person_id, times, asked_at, next_at)
            select v.id, b.person_id, 1, ?1, ?2 from learning_event e join evaluation v on v.event_id = e.id
              join booking b on b.event_id = e.id and b.state in ('confirmed', 'walked-in')
              join person p on p.id = b.person_id and p.erased_at is null
             where e.starts_at between cast(?1 as timestamptz) - interval '80 days' and cast(?1 as timestamptz) + interval '15 days' and\s"""
                    + OPEN + " and " + EvaluationRepository.MAY_ANSWER
                    + """
               and not exists (select 1 from evaluation_answer w where w.evaluation_id = v.id and w.person_id = b.person_id)
               and not exists (select 1 from evaluation_ask x where x.evaluation_id = v.id and x.person_id = b.person_id)
             order by v.id, b.person_id limit ?3
            on conflict do nothing""";

    private static final String AGAIN =
            """
            with due as (
                select k.evaluation_id, k.person_id from evaluation_ask k join evaluation v on v.id = k.evaluation_id
                  join learning_event e on e.id = v.event_id
                 where k.next_at <= ?1 and\s"""
                    + OPEN
                    + """
                   and not exists (select 1 from evaluation_answer w where w.evaluation_id = v.id and w.person_id = k.person_id)
                   and exists (select 1 from booking b where b.event_id = e.id and b.person_id = k.person_id
                                and b.state in ('confirmed', 'walked-in') and\s"""
                    + EvaluationRepository.MAY_ANSWER
                    + """
                   ) order by k.evaluation_id, k.person_id limit ?3 for update of k skip locked)
            update evaluation_ask k set times = k.times + 1, asked_at = ?1, next_at = case when k.times < 2 then cast(?2 as timestamptz) end
              from due where k.evaluation_id = due.evaluation_id and k.person_id = due.person_id""";

    private static final String TELLING =
            """
             returning k.evaluation_id, k.person_id, k.times, (select v.stage from evaluation v where v.id = k.evaluation_id),
               (select e.title from learning_event e join evaluation v on v.event_id = e.id where v.id = k.evaluation_id),
               (select v.event_id from evaluation v where v.id = k.evaluation_id)""";

    private final EntityManager database;
    private final Notices notices;
    private final Clock clock;

    AskingRounds(EntityManager database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    @Produces
    @Singleton
    RetentionTarget asked() {
        return RetentionTarget.own(
                        "evaluation-ask", "When people were asked about events", RecordClass.MESSAGES, "evaluation_ask")
                .knownBy("evaluation_id", "person_id");
    }

    @Scheduled(
            every = "{evident.evaluations.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        run(clock.instant());
    }

    void run(Instant now) {
        Sweep.run(AT_ONCE, () -> ask(FIRST, now));
        Sweep.run(AT_ONCE, () -> ask(AGAIN, now));
    }

    @SuppressWarnings("unchecked")
    private int ask(String claim, Instant now) {
        List<Tuple> claimed = database.createNativeQuery(claim + " " + TELLING, Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(PAUSE))
                .setParameter(3, AT_ONCE)
                .getResultList();
        var alike = claimed.stream().collect(Collectors.groupingBy(AskingRounds::notice));
        alike.forEach((notice, people) ->
                notices.tell(people.stream().map(r -> r.get(1, UUID.class)).toList(), notice));
        return claimed.size();
    }

    private static Notice notice(Tuple r) {
        var times = r.get(2, Integer.class);
        var stage = r.get(3, String.class);
        return new Notice(
                "evaluation:%s:%d".formatted(r.get(0), times),
                "evaluation",
                title(stage).formatted(r.get(4)),
                times == 1
                        ? "It takes two minutes. Those who run it see counts, never your name."
                        : "A reminder. It takes two minutes, and you can say that you don’t know.",
                "/events/%s/evaluate/%s".formatted(r.get(5), stage));
    }

    private static String title(String stage) {
        return switch (stage) {
            case "baseline" -> "Before “%s”: say where you start";
            case "immediate" -> "How was “%s”?";
            default -> "Six weeks on: what came of “%s”? Answer with your manager";
        };
    }
}
