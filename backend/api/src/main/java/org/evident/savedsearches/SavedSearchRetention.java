package org.evident.savedsearches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class SavedSearchRetention {

    @Produces
    @Singleton
    RetentionTarget savedSearches() {
        return RetentionTarget.own("saved-search", "Saved searches", RecordClass.LEARNING, "saved_search");
    }
}
