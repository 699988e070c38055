package org.evident.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.erasure.ErasureRepository.Asked;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.database.LongWork;
import org.evident.shared.events.PersonErased;
import org.evident.shared.json.Json;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.time.UkTime;

/**
 * Erases when the time has come: in one transaction, so that nothing is half done, and once more when every token the
 * person may still hold has ended, for what was written meanwhile. A legal hold, or what must change hands first, puts it
 * off from day to day.
 */
@ApplicationScoped
class Erasing implements OutboxHandler {

    static final String KIND = "erasure";

    /** Tokens hold for five minutes. */
    private static final Duration TOKENS_END = Duration.ofMinutes(10);

    private static final Duration LATE = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final ErasureRepository erasures;
    private final ErasurePreviews previews;
    private final Forgetting forgetting;
    private final Event<PersonErased> erased;
    private final Outbox outbox;
    private final Audit audit;
    private final Notices notices;
    private final LongWork longWork;
    private final ObjectMapper mapper;
    private final Json json;
    private final Clock clock;

    Erasing(
            ErasureRepository erasures,
            ErasurePreviews previews,
            Forgetting forgetting,
            Event<PersonErased> erased,
            Outbox outbox,
            Audit audit,
            Notices notices,
            LongWork longWork,
            ObjectMapper mapper,
            Json json,
            Clock clock) {
        this.erasures = erasures;
        this.previews = previews;
        this.forgetting = forgetting;
        this.erased = erased;
        this.outbox = outbox;
        this.audit = audit;
        this.notices = notices;
        this.longWork = longWork;
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        var job = mapper.treeToValue(payload, ErasureJob.class);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> longWork.run(() -> work(job)));
    }

    /** What a message was given up for is asked for again, so that no erasure waits for ever. */
    @Scheduled(every = "1h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            for (var id : erasures.overdue(now.minus(LATE), AT_ONCE))
                outbox.add(KIND, KIND + ":" + id + ":late:" + UkTime.today(clock), new ErasureJob(id));
        });
    }

    private void work(ErasureJob job) {
        var asked = erasures.locked(job.id()).orElse(null);
        if (asked == null || asked.view().state().equals("cancelled")) return;
        if (previews.isHeld(asked.person()) || isHindered(asked)) wait(asked);
        else erase(asked);
    }

    /** They were not when they asked; they are told once. */
    private boolean isHindered(Asked asked) {
        if (asked.view().organisationId() != null || asked.view().doneAt() != null) return false;
        var why = previews.hindrance(asked.person());
        why.ifPresent(words -> notices.tell(
                List.of(asked.person()),
                new Notice(
                        "erasure-hindered:" + asked.view().id(),
                        "erasure",
                        "Your data could not be erased yet",
                        words + ". We try again each day.",
                        "/my-data/erase")));
        return why.isPresent();
    }

    private void wait(Asked asked) {
        var id = asked.view().id();
        outbox.addFor(
                clock.instant().plus(Duration.ofDays(1)),
                KIND,
                KIND + ":" + id + ":" + UkTime.today(clock),
                new ErasureJob(id));
    }

    private void erase(Asked asked) {
        var organisation = asked.view().organisationId();
        var changed = forgetting.of(asked.person(), organisation);
        if (organisation == null) {
            erasures.markErased(asked.person(), clock.instant());
            erased.fire(new PersonErased(asked.person()));
        }
        if (asked.view().doneAt() == null) finish(asked, organisation, changed);
    }

    private void finish(Asked asked, UUID organisation, Map<String, Integer> changed) {
        var id = asked.view().id();
        erasures.done(id, clock.instant(), json.write(changed));
        audit.record(
                "system",
                new Act("person.erase", organisation, "erasure", id)
                        .about(asked.person())
                        .with(Map.of(
                                "parts",
                                changed.size(),
                                "rows",
                                changed.values().stream().mapToInt(n -> n).sum())));
        outbox.addFor(clock.instant().plus(TOKENS_END), KIND, KIND + ":" + id + ":again", new ErasureJob(id));
    }
}
