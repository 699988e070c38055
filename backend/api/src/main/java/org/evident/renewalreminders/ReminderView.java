package org.evident.renewalreminders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RenewalReminders", description = "How often I am reminded while I can renew and am not ready.")
record ReminderView(
        @Schema(required = true, description = "0 until I chose for the first time.") int version,
        @Schema(
                        required = true,
                        enumeration = {"none", "monthly", "fortnightly", "weekly"},
                        description = "monthly until I choose.")
                String amount,
        @Schema(required = true) boolean lastWeekDaily,
        @Schema(required = true) boolean advised) {

    static final ReminderView UNCHOSEN = new ReminderView(0, "monthly", false, false);
}
