package org.evident.resources;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Report", description = "Something wrong with a resource, as a reader saw it. The reader is not named.")
record ReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID resourceId,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(
                        required = true,
                        enumeration = {"broken", "outdated", "inaccessible", "other"})
                String problem,
        @Schema(maxLength = 2000) String detail,
        @Schema(required = true) Instant createdAt) {}
