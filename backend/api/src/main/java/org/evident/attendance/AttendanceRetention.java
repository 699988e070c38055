package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** How long it is kept is for the retention schedules to say. */
@ApplicationScoped
class AttendanceRetention {

    @Produces
    @Singleton
    RetentionTarget attendance() {
        return RetentionTarget.ofOrganisation("attendance", "Attendance", RecordClass.ATTENDANCE, "attendance")
                .knownBy("booking_id")
                .about("(select b.person_id from booking b where b.id = t.booking_id)");
    }
}
