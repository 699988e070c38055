package org.evident.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckIn", description = "That the caller is at a learning event.")
record CheckInView(
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(
                        required = true,
                        enumeration = {"attended", "part", "walked-in"})
                String how,
        @Schema(required = true, maximum = "1440", description = "Protected time that counts, in minutes.")
                int minutes) {}
