package org.evident.cpd;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdRecord", description = "One piece of learning, in the order of Social Work England's form.")
record CpdRecordView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes; the ETag follows it.") int version,
        @Schema(
                        required = true,
                        enumeration = {"planned", "draft", "complete"})
                String stage,
        @Schema(maxLength = 40, description = "Type of CPD, as in CpdRecordInput.") String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 10_000) String description,
        LocalDate happenedOn,
        LocalDate dueOn,
        @Schema(description = "1-60,000.") Integer minutes,
        @Schema(required = true, maxLength = 10_000) String learning,
        @Schema(required = true, maxLength = 10_000) String impact,
        Peer peer,
        @Schema(required = true, maxItems = 20) List<From> links,
        @Schema(required = true, maxItems = 50, description = "Items of frameworks, with the labels of their edition.")
                List<Link> standards,
        @Schema(
                        required = true,
                        maxItems = 6,
                        description =
                                "What is missing until it can be complete: kind, title, description, happenedOn, learning, impact.")
                List<String> missing,
        @Schema(required = true, description = "Whether it is the caller's own; else it was shared with them.")
                boolean mine,
        @Schema(required = true, maxLength = 200, description = "Whose it is.") String ownerName,
        @Schema(
                        required = true,
                        maxItems = 4,
                        description = "What this caller may do now: revise, bin, restore, share.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        Instant completedAt,
        @Schema(description = "When it was thrown away. It goes for good 30 days later.") Instant binnedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CpdPeer")
    record Peer(
            @Schema(
                            required = true,
                            enumeration = {"colleague", "team", "supervision", "training"})
                    String setting,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, maxLength = 10_000) String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CpdLink", description = "What it comes from.")
    record From(
            @Schema(required = true, maxLength = 40) String kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500, description = "The title it had when it was linked.")
                    String title,
            @Schema(description = "Absent where it is not open to the caller now.") Link link) {}
}
