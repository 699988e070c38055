package org.evident.attendance;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Attendee",
        description = "Somebody who booked a learning event, and whether they were there. For those who run it.")
record AttendeeView(
        @Schema(required = true) UUID bookingId,
        @Schema(required = true, description = "The order in which they came to book.") long number,
        @Schema(required = true) UUID personId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(maxLength = 200) String teamName,
        @Schema(
                        required = true,
                        enumeration = {
                            "requested",
                            "confirmed",
                            "waiting",
                            "offered",
                            "declined",
                            "cancelled",
                            "lapsed",
                            "replaced",
                            "walked-in"
                        })
                String state,
        @Schema(
                        enumeration = {"attended", "part", "excused", "absent", "walked-in"},
                        description = "Absent while nobody has said.")
                String how,
        @Schema(maximum = "1440", description = "Protected time that counts, in minutes.") Integer minutes,
        @Schema(maxLength = 500, description = "What they wrote when they sent apologies.") String comment,
        @Schema(
                        enumeration = {"code", "list", "file", "api", "person"},
                        description = "How it came to be known.")
                String source,
        Instant saidAt) {

    static AttendeeView of(Tuple r) {
        return new AttendeeView(
                r.get(0, UUID.class),
                r.get(1, Long.class),
                r.get(2, UUID.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, Integer.class),
                r.get(9, String.class),
                r.get(10, String.class),
                r.get(11, Instant.class));
    }
}
