package org.evident.bookings;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupBooking", description = "What became of each person of a group, in the order asked for.")
record GroupBookingView(@Schema(required = true, maxItems = 50) List<Each> people) {

    @Schema(name = "GroupBookingPerson")
    record Each(
            @Schema(required = true) UUID personId,
            @Schema(maxLength = 200, description = "Absent for somebody who is not the caller's to book.") String name,
            @Schema(
                            required = true,
                            enumeration = {"confirmed", "requested", "waiting", "refused"})
                    String state,
            @Schema(description = "Absent when refused.") UUID bookingId,
            @Schema(maxLength = 300, description = "Why they were refused.") String why) {}
}
