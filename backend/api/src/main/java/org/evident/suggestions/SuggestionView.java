package org.evident.suggestions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReaderSuggestion",
        description = "A learning event or a resource that somebody suggests, and what became of it.")
record SuggestionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(
                        required = true,
                        enumeration = {"event", "resource"})
                String kind,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, maxLength = 200, description = "Who suggests it.") String personName,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 2000) String why,
        @Schema(maxLength = 500) String whenWanted,
        @Schema(maxLength = 2000) String url,
        Topic topic,
        @Schema(
                        required = true,
                        enumeration = {"open", "taken-up", "not-now"})
                String state,
        @Schema(maxLength = 1000, description = "Why not now, or a word of who takes it up.") String reason,
        @Schema(description = "What it became, where that is open to the caller.") Thing thing,
        @Schema(
                        description =
                                "Of an open resource that the caller may answer: one we have at the same web address, in any stage.")
                Thing alike,
        @Schema(required = true) Instant createdAt,
        Instant answeredAt,
        @Schema(required = true, maxItems = 2, description = "What the caller may do: answer, withdraw.")
                List<String> allowed) {

    @Schema(name = "SuggestionTopic")
    record Topic(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 100) String slug,
            @Schema(required = true, maxLength = 120) String title) {}

    @Schema(name = "SuggestedThing")
    record Thing(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, maxLength = 200, description = "Path in the web app.") String address) {}
}
