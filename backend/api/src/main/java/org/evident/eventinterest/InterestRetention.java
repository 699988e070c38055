package org.evident.eventinterest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class InterestRetention {

    @Produces
    @Singleton
    RetentionTarget interest() {
        return RetentionTarget.own(
                        "event-interest", "Events people wanted to hear of", RecordClass.LEARNING, "event_interest")
                .knownBy("event_id", "person_id");
    }
}
