package org.evident.subscriptions;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/**
 * Once a day, over all replicas: administrators are reminded 60 and 14 days before a subscription has to be renewed, once
 * each, and the seats of those who have left are free again.
 */
@ApplicationScoped
class RenewalReminders implements OutboxHandler {

    static final String KIND = "subscription-renewals";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final EntityManager database;
    private final SeatHolders seats;
    private final Outbox outbox;
    private final Notices notices;
    private final Holders holders;
    private final Clock clock;

    RenewalReminders(
            EntityManager database, SeatHolders seats, Outbox outbox, Notices notices, Holders holders, Clock clock) {
        this.database = database;
        this.seats = seats;
        this.outbox = outbox;
        this.notices = notices;
        this.holders = holders;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ring() {
        var today = UkTime.today(clock).toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, KIND + ":" + today, Map.of("day", today)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) {
        var day = LocalDate.parse(payload.path("day").asText());
        QuarkusTransaction.requiringNew().run(() -> seats.freeThoseLeft(day));
        var due = QuarkusTransaction.requiringNew().call(() -> due(day));
        due.forEach(row -> QuarkusTransaction.requiringNew().run(() -> tell(row)));
    }

    /** Missed days are made up for: within 14 days the later reminder, within 60 the earlier. */
    @SuppressWarnings("unchecked")
    private List<Tuple> due(LocalDate day) {
        return database.createNativeQuery(
                        """
                        select id, organisation_id, name, renews_on, case when renews_on <= cast(?1 as date) + 14 then 14 else 60 end
                          from subscription where renews_on between cast(?1 as date) and cast(?1 as date) + 60
                           and (ends_on is null or ends_on >= cast(?1 as date)) order by renews_on, id""",
                        Tuple.class)
                .setParameter(1, day)
                .getResultList();
    }

    private void tell(Tuple row) {
        var id = row.get(0, UUID.class);
        var renews = row.get(3, LocalDate.class);
        notices.tell(
                holders.of(Right.MANAGE_ORGANISATION, row.get(1, UUID.class)),
                new Notice(
                        "subscription-renewal:%s:%s:%d".formatted(id, renews, row.get(4, Integer.class)),
                        "subscription-renewal",
                        "“%s” has to be renewed by %s".formatted(row.get(2, String.class), DAY.format(renews)),
                        "Look at how many seats are in use before you renew it.",
                        "/admin/subscriptions/" + id));
    }
}
