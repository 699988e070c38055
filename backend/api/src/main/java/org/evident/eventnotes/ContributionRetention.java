package org.evident.eventnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class ContributionRetention {

    @Produces
    @Singleton
    RetentionTarget contributions() {
        return RetentionTarget.own(
                        "event-contribution",
                        "What people wrote about an event for others",
                        RecordClass.CONTRIBUTIONS,
                        "event_contribution")
                .knownBy("event_id", "person_id");
    }
}
