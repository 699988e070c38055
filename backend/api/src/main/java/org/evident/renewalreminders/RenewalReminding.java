package org.evident.renewalreminders;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.renewalreminders.ReminderRepository.Due;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.time.UkTime;

/**
 * Reminds people who can renew and are not ready, from 7 in the morning. Some hundreds are told in one transaction with the note
 * that they were, so that a crash tells nobody twice and leaves nobody out. A reminder says how many days are left, and nothing
 * of what anybody wrote.
 */
@ApplicationScoped
class RenewalReminding {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int PEOPLE = 500;

    private final ReminderRepository reminders;
    private final Notices notices;
    private final Clock clock;

    RenewalReminding(ReminderRepository reminders, Notices notices, Clock clock) {
        this.reminders = reminders;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(
            every = "${evident.readiness.round-every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        var now = UkTime.local(clock.instant());
        if (now.toLocalTime().isBefore(MORNING)) return;
        while (QuarkusTransaction.requiringNew().call(() -> remind(now.toLocalDate())) == PEOPLE)
            Log.debug("More people are to be reminded");
    }

    private int remind(LocalDate today) {
        var due = reminders.due(today, PEOPLE);
        due.stream()
                .collect(Collectors.groupingBy(each -> new Due(null, each.slug(), each.name(), each.endsOn())))
                .forEach((what, people) -> remind(what, people, today));
        return due.size();
    }

    private void remind(Due what, List<Due> due, LocalDate today) {
        var people = due.stream().map(Due::person).toList();
        notices.tell(
                people,
                new Notice(
                        "cpd-renewal:%s:%s:%s".formatted(what.slug(), what.endsOn(), today),
                        "cpd-renewal",
                        left(ChronoUnit.DAYS.between(today, what.endsOn())) + what.name(),
                        "My CPD shows what is done and what is missing. You can choose how often we remind you.",
                        "/cpd/readiness"));
        reminders.reminded(people, what.slug(), what.endsOn(), today);
    }

    private static String left(long days) {
        if (days == 0) return "Today is the last day: ";
        return days == 1 ? "1 day left: " : days + " days left: ";
    }
}
