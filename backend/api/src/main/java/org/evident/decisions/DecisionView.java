package org.evident.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Decision", description = "A decision, and how evidence of three sides informed it.")
record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes; the ETag follows it.") int version,
        @Schema(
                        required = true,
                        enumeration = {"draft", "decided", "reviewed", "closed"})
                String state,
        @Schema(
                        required = true,
                        enumeration = {"private", "supervision", "team"})
                String visibility,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 2000) String question,
        @Schema(maxLength = 40, description = "As in DecisionInput.") String context,
        @Schema(required = true, maxLength = 20) String referenceCode,
        @Schema(required = true, maxItems = 40) List<Item> evidence,
        @Schema(required = true, description = "Why a side is empty.") DecisionInput.Reasons missing,
        @Schema(required = true, maxLength = 4000) String against,
        @Schema(required = true, maxLength = 4000) String changeMind,
        @Schema(required = true, maxLength = 4000) String conclusion,
        @Schema(required = true, maxLength = 20_000) String statement,
        @Schema(required = true, maxLength = 10_000, description = "For the family, in plain words.")
                String plainVersion,
        LocalDate decidedOn,
        LocalDate reviewOn,
        @Schema(required = true) DecisionInput.Review review,
        @Schema(required = true, description = "Decided, and its review is due today or earlier.") boolean reviewDue,
        @Schema(required = true, maxItems = 40, description = "What it cites and does not hold any more.")
                List<DecisionFlagView> flags,
        @Schema(
                        required = true,
                        maxItems = 10,
                        description =
                                "What it must say before it is decided: title, question, context, missing/practice,"
                                        + " missing/people, missing/research, against, changeMind, conclusion, decidedOn.")
                List<String> lacks,
        @Schema(required = true, description = "Whether it is the caller's own.") boolean mine,
        @Schema(required = true, maxLength = 200, description = "Whose it is.") String ownerName,
        @Schema(
                        required = true,
                        maxItems = 6,
                        description = "What this caller may do now: revise, bin, restore, share, learn.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "When it was thrown away. It goes for good 30 days later.") Instant binnedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionEvidence", description = "One thing that speaks for it.")
    record Item(
            @Schema(
                            required = true,
                            enumeration = {"practice", "people", "research"})
                    String side,
            @Schema(maxLength = 40) String subKind,
            @Schema(required = true, maxLength = 2000) String text,
            @Schema(enumeration = {"strong", "some", "thin"}) String strength,
            @Schema(enumeration = {"close", "partly", "distant"}) String relevance,
            @Schema(required = true, maxLength = 1000) String limits,
            From link) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DecisionLink", description = "What a piece of evidence comes from.")
    record From(
            @Schema(required = true, maxLength = 40) String kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500, description = "The title it had when it was linked.")
                    String title,
            @Schema(description = "Absent where it is not open to the caller now.") Link link) {}
}
