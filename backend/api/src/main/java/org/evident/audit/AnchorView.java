package org.evident.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AuditAnchor",
        description =
                "The newest seal. Keep it where nobody who holds the database can reach it, and send it with a check.")
record AnchorView(
        @Schema(required = true, description = "0 before the first seal.") long seal,
        @Schema(required = true, maxLength = 64, description = "64 hexadecimal digits.") String hash,
        @Schema(required = true) Instant readAt) {}
