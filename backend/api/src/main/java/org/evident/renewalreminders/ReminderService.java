package org.evident.renewalreminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;

/** People say how often they want to be reminded. */
@ApplicationScoped
@Transactional
class ReminderService {

    private final ReminderRepository reminders;
    private final Present present;
    private final Clock clock;

    ReminderService(ReminderRepository reminders, Present present, Clock clock) {
        this.reminders = reminders;
        this.present = present;
        this.clock = clock;
    }

    ReminderView mine() {
        return reminders.choice(present.id()).orElse(ReminderView.UNCHOSEN);
    }

    ReminderView choose(int version, ReminderInput input) {
        ETags.requireCurrent(version, mine().version());
        if (!reminders.choose(present.id(), version, input, clock.instant())) throw ETags.stale();
        return mine();
    }
}
