package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class DraftRetention {

    @Produces
    @Singleton
    RetentionTarget drafts() {
        return RetentionTarget.own("pack-draft", "Packs that were never shared", RecordClass.LEARNING, "pack")
                .about("t.owner_id")
                .where("t.status = 'draft'");
    }
}
