package org.evident.readinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class ReadingListRetention {

    @Produces
    @Singleton
    RetentionTarget readingLists() {
        return RetentionTarget.own("reading-list", "Reading lists", RecordClass.LEARNING, "reading_list_item")
                .knownBy("person_id", "resource_id");
    }
}
