package org.evident.peerreflections;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing of the record but what its owner ticked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PeerAsk", description = "What a peer sees who was asked for their side.")
record PeerAskView(
        @Schema(description = "Absent by a link.") UUID id,
        @Schema(required = true, maxLength = 200, description = "Who asks.") String askedBy,
        @Schema(required = true, maxLength = 200, description = "Who is asked.") String peerName,
        @Schema(required = true, maxLength = 1000) String question,
        @Schema(maxLength = 200, description = "Absent where the owner does not show it.") String title,
        @Schema(maxLength = 10_000, description = "Absent where the owner does not show it.") String learning,
        @Schema(maxLength = 10_000, description = "Absent where the owner does not show it.") String impact,
        @Schema(
                        required = true,
                        enumeration = {"sent", "answered", "declined", "expired"})
                String state,
        @Schema(required = true, description = "The last day, in Europe/London.") LocalDate until,
        @Schema(enumeration = {"colleague", "team", "supervision", "training"}) String setting,
        @Schema(maxLength = 4000, description = "What they answered, for a colleague here.") String answer) {}
