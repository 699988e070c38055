package org.evident.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evident.reviews.ReviewRepository.Due;
import org.evident.shared.database.Sweep;
import org.evident.shared.events.ResourcesChanged;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.OutboxHandler;

/**
 * What is past its review date becomes due a check. Its owner is reminded 30 and 7 days before and on the day, once each;
 * the organisation's editors where nobody owns it, or the owner has left.
 */
@ApplicationScoped
class ReviewReminders implements OutboxHandler {

    static final String KIND = "review-reminders";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What one import brought is often due on one day, and each leaves a version. */
    private static final int AT_ONCE = 500;

    private final ReviewRepository reviews;
    private final Notices notices;
    private final Event<ResourcesChanged> changed;
    private final ObjectMapper json;

    ReviewReminders(ReviewRepository reviews, Notices notices, Event<ResourcesChanged> changed, ObjectMapper json) {
        this.reviews = reviews;
        this.notices = notices;
        this.changed = changed;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws JsonProcessingException {
        var day = json.treeToValue(payload, ReviewDay.class).day();
        Sweep.run(AT_ONCE, () -> fallDue(day));
        for (var each : reviews.toRemindOf(day)) {
            QuarkusTransaction.requiringNew().run(() -> notices.tell(each.people(), notice(each)));
        }
    }

    private int fallDue(LocalDate day) {
        var due = reviews.fallDue(day, AT_ONCE);
        if (!due.isEmpty()) changed.fire(new ResourcesChanged(due, "fall-due", null, null));
        return due.size();
    }

    private static Notice notice(Due due) {
        var title = due.stage() == 0
                ? "“%s” is due a check today".formatted(due.title())
                : "“%s” is due a check by %s".formatted(due.title(), DAY.format(due.reviewBy()));
        return new Notice(
                "review:%s:%s:%d".formatted(due.id(), due.reviewBy(), due.stage()),
                "review-due",
                title,
                "Look at it again. Say that it still holds, change it, or withdraw it.",
                "/resources/" + due.id());
    }
}
