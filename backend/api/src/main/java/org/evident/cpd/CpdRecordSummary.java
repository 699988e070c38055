package org.evident.cpd;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdRecordSummary", description = "One of my records, without its long texts.")
record CpdRecordSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(
                        required = true,
                        enumeration = {"planned", "draft", "complete"})
                String stage,
        @Schema(maxLength = 40) String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 200, description = "The first words of what it was.") String start,
        LocalDate happenedOn,
        LocalDate dueOn,
        Integer minutes,
        @Schema(required = true, description = "Whether a peer reflection is written.") boolean peer,
        @Schema(required = true, maxItems = 6) List<String> missing,
        @Schema(required = true) Instant updatedAt,
        Instant binnedAt) {}
