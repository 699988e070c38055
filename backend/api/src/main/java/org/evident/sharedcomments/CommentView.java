package org.evident.sharedcomments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SharedComment",
        description = "What the owner of something and one reader say of it. Other readers never see it.")
record CommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true, description = "The same for all that the owner and this reader say of the thing.")
                UUID conversationId,
        @Schema(description = "The reader; absent once they were erased.") UUID withId,
        @Schema(required = true, maxLength = 200) String withName,
        @Schema(required = true, maxLength = 200) String authorName,
        @Schema(required = true, description = "Whether the caller wrote it.") boolean mine,
        @Schema(required = true, maxLength = 4000) String text,
        @Schema(
                        required = true,
                        maxItems = 2,
                        description = "What this caller may do now: revise, delete. Both for 15 minutes.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt,
        Instant editedAt) {}
