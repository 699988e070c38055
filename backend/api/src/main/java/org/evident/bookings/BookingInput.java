package org.evident.bookings;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BookingInput")
record BookingInput(
        @Schema(
                        description =
                                "For whom: the caller when absent. Supervisors book for those they supervise, who plans events for"
                                        + " people of the organisation.")
                UUID personId,
        @Schema(
                        description =
                                "Who is asked to approve it, of those that the outlook names; the nearest supervisor when absent.")
                UUID managerId,
        @Size(max = 500, message = "What you can offer must be 500 characters or fewer")
                @Schema(description = "What they bring: an experience, a question answered before.")
                String offer,
        @Size(max = 500, message = "What you would like to get must be 500 characters or fewer")
                @Schema(description = "What they hope to take away.")
                String ask,
        @Size(max = 2000, message = "Access needs must be 2,000 characters or fewer")
                @Schema(
                        description =
                                "What they need to take part. Kept apart, for who planned the event, its facilitators and its"
                                        + " organisation's administrators alone, and deleted 14 days after it.")
                String access,
        @Size(max = 500, message = "Diet must be 500 characters or fewer")
                @Schema(description = "What they eat or do not. As access needs.")
                String diet) {

    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
