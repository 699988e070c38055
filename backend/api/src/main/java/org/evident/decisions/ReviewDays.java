package org.evident.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/** The day to look back at a decision comes round. Its owner is told once; how many there are, and never which. */
@ApplicationScoped
class ReviewDays implements OutboxHandler {

    private final EntityManager database;
    private final Outbox outbox;
    private final Notices notices;
    private final Clock clock;

    ReviewDays(EntityManager database, Outbox outbox, Notices notices, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    /** Once a day, over all replicas. */
    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var day = UkTime.today(clock).toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(kind(), kind() + ":" + day, Map.of("day", day)));
    }

    @Override
    public String kind() {
        return "decision-reviews";
    }

    @Override
    public void handle(JsonNode payload) {
        var day = LocalDate.parse(payload.get("day").asText());
        QuarkusTransaction.requiringNew().run(() -> tell(day));
    }

    /** Marked and told in one transaction. A date that was moved comes round again. */
    @SuppressWarnings("unchecked")
    private void tell(LocalDate day) {
        List<UUID> owners = database.createNativeQuery(
                        """
                        update decision set review_told = review_on
                         where state = 'decided' and binned_at is null and review_on <= ?1
                           and review_told is distinct from review_on
                        returning person_id""",
                        UUID.class)
                .setParameter(1, day)
                .getResultList();
        owners.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((many, people) -> notices.tell(people, notice(day, many)));
    }

    private static Notice notice(LocalDate day, long many) {
        return new Notice(
                "decision-review:" + day,
                "decision-review",
                many == 1
                        ? "It is time to look back at a decision"
                        : "It is time to look back at %d decisions".formatted(many),
                "What happened, and was it right? Say what you learnt, and take it into your CPD with one click.",
                "/decisions?due=review");
    }
}
