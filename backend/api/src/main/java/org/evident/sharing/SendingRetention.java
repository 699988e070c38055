package org.evident.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class SendingRetention {

    @Produces
    @Singleton
    RetentionTarget sendings() {
        return RetentionTarget.own("sending", "Who sent something to colleagues", RecordClass.MESSAGES, "sending")
                .about("t.sender_id")
                .since("created_at");
    }
}
