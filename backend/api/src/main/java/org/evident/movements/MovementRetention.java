package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class MovementRetention {

    @Produces
    @Singleton
    RetentionTarget movements() {
        return RetentionTarget.ofOrganisation("movement", "Moves and leavings", RecordClass.ACCOUNT, "movement")
                .where("t.state <> 'planned'");
    }
}
