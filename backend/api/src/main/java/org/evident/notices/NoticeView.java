package org.evident.notices;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notice", description = "Something the caller was told. Nobody else sees it.")
record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 40, description = "What it is about, such as resource-ended.") String kind,
        @Schema(required = true, maxLength = 600) String title,
        @Schema(maxLength = 2000, description = "More of it, in plain text with line breaks.") String detail,
        @Schema(required = true, maxLength = 500, description = "Path in the web app that shows what it is about.")
                String address,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Absent while it is unread.") Instant readAt) {}
