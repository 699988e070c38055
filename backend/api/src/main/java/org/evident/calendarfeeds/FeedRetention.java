package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class FeedRetention {

    @Produces
    @Singleton
    RetentionTarget feeds() {
        return RetentionTarget.own(
                        "calendar-feed", "Addresses of people's calendars", RecordClass.ACCOUNT, "calendar_feed")
                .knownBy("person_id");
    }
}
