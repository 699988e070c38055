package org.evident.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class SuggestionRetention {

    @Produces
    @Singleton
    RetentionTarget suggestions() {
        return RetentionTarget.ofOrganisation(
                "suggestion", "What people suggested", RecordClass.CONTRIBUTIONS, "suggestion");
    }
}
