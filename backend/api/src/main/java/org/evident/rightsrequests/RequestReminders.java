package org.evident.rightsrequests;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/**
 * Those who look after privacy hear a week before a request is due, on the day, and the day after, once each; a day on which
 * nothing ran is made up for.
 */
@ApplicationScoped
class RequestReminders implements OutboxHandler {

    private static final String KIND = "rights-request-reminders";

    private static final Map<String, String> TITLES = Map.of(
            "late", "A request about somebody's data is late",
            "today", "A request about somebody's data is due today",
            "soon", "A request about somebody's data is due in a week");

    private final RightsRequestRepository requests;
    private final Notices notices;
    private final Holders holders;
    private final Outbox outbox;
    private final Clock clock;

    RequestReminders(RightsRequestRepository requests, Notices notices, Holders holders, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.notices = notices;
        this.holders = holders;
        this.outbox = outbox;
        this.clock = clock;
    }

    record Day(LocalDate day) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Scheduled(every = "1h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var today = UkTime.today(clock);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, KIND + ":" + today, new Day(today)));
    }

    @Override
    public void handle(JsonNode payload) {
        var today = LocalDate.parse(payload.path("day").asText());
        QuarkusTransaction.requiringNew().run(() -> remind(today));
    }

    private void remind(LocalDate today) {
        for (var request : requests.dueBy(today.plusDays(7))) {
            var late = request.dueOn.isBefore(today);
            var stage = late ? "late" : request.dueOn.equals(today) ? "today" : "soon";
            notices.tell(
                    holders.of(Right.MANAGE_PRIVACY, request.organisationId),
                    RequestWords.due(request, stage, TITLES.get(stage)));
        }
    }
}
