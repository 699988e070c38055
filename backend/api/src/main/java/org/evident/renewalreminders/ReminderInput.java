package org.evident.renewalreminders;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RenewalReminderInput")
record ReminderInput(
        @NotNull(message = "Choose how often we remind you")
                @Pattern(
                        regexp = "none|monthly|fortnightly|weekly",
                        message = "Choose none, monthly, fortnightly or weekly")
                @Schema(enumeration = {"none", "monthly", "fortnightly", "weekly"})
                String amount,
        @Schema(description = "Also each day of the last week.") boolean lastWeekDaily,
        @Schema(description = "My regulator gave me advice last year, so remind me twice as often.") boolean advised) {}
