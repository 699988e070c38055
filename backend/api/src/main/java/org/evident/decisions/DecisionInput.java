package org.evident.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole decision as it stands while it is typed. Texts are plain text and kept as they are; what is absent is empty. */
@Schema(name = "DecisionInput")
record DecisionInput(
        @NotNull(message = "Choose whether it is a draft, decided, reviewed or closed")
                @Pattern(
                        regexp = "draft|decided|reviewed|closed",
                        message = "Choose draft, decided, reviewed or closed")
                @Schema(
                        enumeration = {"draft", "decided", "reviewed", "closed"},
                        description = "What it rests on can be changed while it is a draft. A draft again: reopened.")
                String state,
        @Pattern(regexp = "private|supervision|team", message = "Choose private, supervision or team")
                @Schema(
                        enumeration = {"private", "supervision", "team"},
                        description =
                                "private, and so it is when absent: the owner alone, whatever was shared. supervision: also those it is shared with. team:"
                                        + " also everyone who is in a team with the owner now.")
                String visibility,
        @Size(max = 200, message = "Title must be 200 characters or fewer") String title,
        @Size(max = 2000, message = "Question must be 2,000 characters or fewer") String question,
        @Pattern(
                        regexp = "individual-work|supervision|planning|strategy-and-policy|commissioning|performance",
                        message = "Choose a context from the list")
                @Schema(
                        enumeration = {
                            "individual-work",
                            "supervision",
                            "planning",
                            "strategy-and-policy",
                            "commissioning",
                            "performance"
                        })
                String context,
        @Pattern(
                        regexp = "[A-Za-z0-9/-]{0,20}",
                        message = "Reference code must be 20 letters, numbers, hyphens or slashes or fewer")
                @Schema(description = "A code that others cannot read, such as EC-0117. Never a name or a case number.")
                String referenceCode,
        @Size(max = 40, message = "Write down 40 pieces of evidence or fewer")
                List<@Valid @NotNull(message = "Write down a piece of evidence") Piece> evidence,
        @Valid @Schema(description = "Why a side is empty. Needed before it is decided, where one is.") Reasons missing,
        @Size(max = 4000, message = "What speaks against must be 4,000 characters or fewer") String against,
        @Size(max = 4000, message = "What would change your mind must be 4,000 characters or fewer") String changeMind,
        @Size(max = 4000, message = "Conclusion must be 4,000 characters or fewer") String conclusion,
        @Size(max = 20_000, message = "Statement must be 20,000 characters or fewer") String statement,
        @Size(max = 10_000, message = "Plain version must be 10,000 characters or fewer") String plainVersion,
        @Schema(description = "In Europe/London.") LocalDate decidedOn,
        @Schema(description = "Its owner is told on this day.") LocalDate reviewOn,
        @Valid Review review) {

    DecisionInput {
        visibility = visibility == null ? "private" : visibility;
        title = written(title);
        question = written(question);
        referenceCode = written(referenceCode);
        evidence = evidence == null ? List.of() : evidence;
        missing = missing == null ? new Reasons(null, null, null) : missing;
        against = written(against);
        changeMind = written(changeMind);
        conclusion = written(conclusion);
        statement = written(statement);
        plainVersion = written(plainVersion);
        review = review == null ? new Review(null, null, null) : review;
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }

    @Schema(name = "DecisionReasons", description = "Why there is nothing on a side, in the owner's words.")
    record Reasons(
            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer") String practice,
            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer") String people,
            @Size(max = 1000, message = "Reason must be 1,000 characters or fewer") String research) {

        Reasons {
            practice = written(practice);
            people = written(people);
            research = written(research);
        }
    }

    @Schema(name = "DecisionReview", description = "What came of it, and whether it was right.")
    record Review(
            @Size(max = 4000, message = "What happened must be 4,000 characters or fewer") String happened,
            @Pattern(regexp = "yes|partly|no|too-early", message = "Choose yes, partly, no or too early to say")
                    @Schema(enumeration = {"yes", "partly", "no", "too-early"})
                    String right,
            @Size(max = 4000, message = "What you learnt must be 4,000 characters or fewer") String learnt) {

        Review {
            happened = written(happened);
            learnt = written(learnt);
        }
    }

    @Schema(name = "DecisionEvidenceInput")
    record Piece(
            @NotNull(message = "Choose a side of the triangle")
                    @Pattern(regexp = "practice|people|research", message = "Choose practice, people or research")
                    @Schema(enumeration = {"practice", "people", "research"})
                    String side,
            @Size(max = 40, message = "Choose a kind from the list")
                    @Schema(
                            description =
                                    "practice: professional-wisdom, law-and-policy, community-knowledge, colleagues-opinions,"
                                            + " gut-feelings. people: expectations, preferences, impact-on-lives,"
                                            + " views-on-what-we-do. research: national-research, local-research,"
                                            + " feedback-and-complaints, performance-information, good-practice-groups.")
                    String subKind,
            @Size(max = 2000, message = "Evidence must be 2,000 characters or fewer") String text,
            @Pattern(regexp = "strong|some|thin", message = "Choose strong, some or thin")
                    @Schema(enumeration = {"strong", "some", "thin"})
                    String strength,
            @Pattern(regexp = "close|partly|distant", message = "Choose close, partly or distant")
                    @Schema(enumeration = {"close", "partly", "distant"})
                    String relevance,
            @Size(max = 1000, message = "Limits must be 1,000 characters or fewer") String limits,
            @Valid Source link) {

        Piece {
            text = written(text);
            limits = written(limits);
        }
    }

    @Schema(name = "DecisionLinkInput")
    record Source(
            @NotNull(message = "Choose what kind of thing it is")
                    @Size(max = 40, message = "Kind must be 40 characters or fewer")
                    @Schema(description = "As a Link says it, such as resource or event.")
                    String kind,
            @NotNull(message = "Choose a thing") UUID id) {}
}
