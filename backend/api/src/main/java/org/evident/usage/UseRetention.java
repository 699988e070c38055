package org.evident.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** Counts survive those whom they were counted for. */
@ApplicationScoped
class UseRetention {

    @Produces
    @Singleton
    RetentionTarget uses() {
        return RetentionTarget.own(
                        "resource-use",
                        "What resources were used for: the count stays, the person goes",
                        RecordClass.LEARNING,
                        "resource_use")
                .knownBy("resource_id", "context", "person_id")
                .setting("person_id = uuidv7(), note = null");
    }
}
