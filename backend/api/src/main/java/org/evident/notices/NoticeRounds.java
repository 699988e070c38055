package org.evident.notices;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/** What happens to notices by the clock: the mail of the day, once over all replicas, and the end of old ones. */
@ApplicationScoped
class NoticeRounds implements OutboxHandler {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST = 5_000;

    private final NoticeMailing mailing;
    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    NoticeRounds(NoticeMailing mailing, Outbox outbox, EntityManager database, Clock clock) {
        this.mailing = mailing;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "notice-round";
    }

    @Scheduled(every = "${evident.notices.round-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        var now = clock.instant().atZone(UkTime.ZONE);
        if (now.toLocalTime().isBefore(MORNING)) return;
        var day = now.toLocalDate().toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(kind(), "notice-round:" + day, Map.of("day", day)));
    }

    /** Harmless to repeat: a notice is taken by one mail. */
    @Override
    public void handle(JsonNode payload) {
        mailing.gather("daily");
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        for (var removed = MOST; removed == MOST; )
            removed = QuarkusTransaction.requiringNew().call(this::forgetRead);
        QuarkusTransaction.requiringNew().run(this::forgetMails);
    }

    /** What was read more than a year ago, some thousands at a time. */
    int forgetRead() {
        return database.createNativeQuery(
                        """
                        delete from notice where id in (
                          select id from notice where read_at < ?1 order by read_at limit ?2)""")
                .setParameter(1, clock.instant().minus(KEPT))
                .setParameter(2, MOST)
                .executeUpdate();
    }

    /** The row of a mail that has left says nothing that its notices do not. */
    private void forgetMails() {
        database.createNativeQuery(
                        """
                        delete from notice_mail where id in (
                          select id from notice_mail where sent_at < ?1 order by sent_at limit ?2)""")
                .setParameter(1, clock.instant().minus(Duration.ofDays(30)))
                .setParameter(2, MOST)
                .executeUpdate();
    }
}
