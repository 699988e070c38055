package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class TickRetention {

    @Produces
    @Singleton
    RetentionTarget ticks() {
        return RetentionTarget.own(
                        "team-list-tick",
                        "What people said that they had read of team lists",
                        RecordClass.LEARNING,
                        "team_list_tick")
                .knownBy("list_id", "resource_id", "person_id");
    }
}
