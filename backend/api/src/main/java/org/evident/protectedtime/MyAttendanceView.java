package org.evident.protectedtime;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyAttendance", description = "A learning event that the caller was at, or was missed at.")
record MyAttendanceView(
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 40, description = "What kind of event it was, such as workshop.")
                String kind,
        Instant startsAt,
        @Schema(
                        required = true,
                        enumeration = {"attended", "part", "excused", "absent", "walked-in"})
                String how,
        @Schema(required = true, maximum = "1440", description = "Protected time that counts, in minutes.") int minutes,
        @Schema(maxLength = 12, description = "Code of the certificate, where there is one.") String certificate) {}
