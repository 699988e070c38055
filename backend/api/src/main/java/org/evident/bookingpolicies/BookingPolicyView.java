package org.evident.bookingpolicies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingPolicy", description = "How an organisation takes bookings for its learning events.")
record BookingPolicyView(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Whether the organisation has set it; otherwise it is what is usual.")
                boolean isSet,
        @Schema(required = true) boolean approval,
        @Schema(required = true, description = "Days before an event, 0-60.") int cutoffDays,
        @Schema(required = true) boolean cutoffWorking,
        @Schema(required = true, description = "Pence, 0-1,000,000.") int chargePence,
        @Schema(required = true) boolean substitutes,
        @Schema(required = true, maxItems = 5) List<Integer> reminderDays,
        @Schema(required = true, description = "Hours, 1-168.") int offerHours,
        @Schema(required = true, description = "Working days, 1-20.") int approvalDays,
        @Schema(required = true, maxItems = 60) List<LocalDate> closedDays,
        @Schema(
                        required = true,
                        maxLength = 300,
                        description = "What it means for who books, in one to three sentences.")
                String words,
        @Schema(required = true, maxItems = 1, description = "What this caller may do with it: edit.")
                List<String> allowed) {}
