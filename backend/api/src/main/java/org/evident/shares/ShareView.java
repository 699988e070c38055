package org.evident.shares;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Share", description = "Something of one person's, open to another for a time.")
record ShareView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes; to be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true, maxLength = 40) String kind,
        @Schema(required = true) UUID thingId,
        @Schema(description = "Absent while it is thrown away, and once it is not open to the caller.") Link thing,
        @Schema(required = true, maxLength = 200, description = "Whose it is.") String ownerName,
        @Schema(required = true, description = "Whom it is open to.") UUID withId,
        @Schema(required = true, maxLength = 200) String withName,
        @Schema(
                        required = true,
                        enumeration = {"supervision", "critical-friend", "approval", "other"})
                String purpose,
        @Schema(required = true) boolean mayComment,
        @Schema(required = true, description = "The last day, in Europe/London.") LocalDate until,
        @Schema(
                        required = true,
                        enumeration = {"active", "revoked", "expired"})
                String state,
        @Schema(required = true, maxItems = 2, description = "What this caller may do now: change, end.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt) {}
