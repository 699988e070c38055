package org.evident.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class ProfileRetention {

    @Produces
    @Singleton
    RetentionTarget profiles() {
        return RetentionTarget.own("profile", "Profiles", RecordClass.PROFILE, "profile")
                .knownBy("person_id");
    }

    @Produces
    @Singleton
    RetentionTarget needs() {
        return RetentionTarget.own("access-needs", "Notes on access needs", RecordClass.PROFILE, "access_needs")
                .knownBy("person_id");
    }
}
