package org.evident.eventmails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class EventMailRetention {

    @Produces
    @Singleton
    RetentionTarget mails() {
        return RetentionTarget.own("event-mail", "Mails about learning events", RecordClass.MESSAGES, "event_mail")
                .since("sent_at")
                .where("t.sent_at is not null");
    }

    @Produces
    @Singleton
    RetentionTarget mailWishes() {
        return RetentionTarget.own(
                        "event-mail-wish",
                        "How people wished to be mailed about learning events",
                        RecordClass.MESSAGES,
                        "event_mail_wish")
                .knownBy("person_id");
    }
}
