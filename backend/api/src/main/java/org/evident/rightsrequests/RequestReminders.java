package org.evident.rightsrequests;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Those who look after privacy hear a week before a request is due, on the day, and the day after. */
@ApplicationScoped
class RequestReminders implements OutboxHandler {

    private static final String KIND = "rights-request-reminders";

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
        for (var request : requests.dueOn(List.of(today.plusDays(7), today, today.minusDays(1)))) {
            var title = request.dueOn.isBefore(today)
                    ? "A request about somebody's data is late"
                    : request.dueOn.equals(today)
                            ? "A request about somebody's data is due today"
                            : "A request about somebody's data is due in a week";
            notices.tell(
                    holders.of(Right.MANAGE_PRIVACY, request.organisationId),
                    RequestWords.toAdministrators(request, "due-" + today, title));
        }
    }
}
