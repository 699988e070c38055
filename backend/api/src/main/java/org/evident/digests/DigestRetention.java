package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class DigestRetention {

    @Produces
    @Singleton
    RetentionTarget readers() {
        return RetentionTarget.own(
                        "digest-reader",
                        "How people wished to be told of what is new",
                        RecordClass.MESSAGES,
                        "digest_reader")
                .knownBy("person_id");
    }

    @Produces
    @Singleton
    RetentionTarget items() {
        return RetentionTarget.own("digest-item", "What people were told is new", RecordClass.MESSAGES, "digest_item")
                .knownBy("person_id", "resource_id");
    }
}
