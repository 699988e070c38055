package org.evident.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it stays is for the retention schedules to say. */
@ApplicationScoped
class NoticeRetention {

    @Produces
    @Singleton
    RetentionTarget notices() {
        return RetentionTarget.own("notice", "Notices that were read", RecordClass.MESSAGES, "notice")
                .since("read_at")
                .where("t.read_at is not null");
    }

    @Produces
    @Singleton
    RetentionTarget wishes() {
        return RetentionTarget.own("notice-wish", "How people wished to be mailed", RecordClass.MESSAGES, "notice_wish")
                .knownBy("person_id");
    }
}
