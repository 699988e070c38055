package org.evident.attachments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Attachment", description = "A file beside a CPD record or another thing of one's own.")
record AttachmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes; the ETag follows it.") int version,
        @Schema(required = true, maxLength = 200, description = "Ends as its content says.") String name,
        @Schema(
                        required = true,
                        description = "As its content says.",
                        enumeration = {
                            "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "png", "jpeg", "heic", "txt", "mp3",
                            "m4a"
                        })
                String type,
        @Schema(required = true, description = "1-10,485,760.") long bytes,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of its content.") String sha256,
        @Schema(required = true, description = "Whether a virus scanner looked at it, and found nothing.")
                boolean scanned,
        @Schema(required = true, description = "Whether those whom the thing is shared with may download it.")
                boolean forReaders,
        @Schema(required = true, maxItems = 2, description = "What this caller may do now: revise, remove.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt) {}
