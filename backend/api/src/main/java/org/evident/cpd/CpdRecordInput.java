package org.evident.cpd;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.portfolio.Piece;

/** A whole record as it stands while it is typed. Texts are plain text and kept as they are; what is absent is empty. */
@Schema(name = "CpdRecordInput")
record CpdRecordInput(
        @Pattern(regexp = KINDS, message = "Choose a type of CPD from the list")
                @Schema(
                        enumeration = {
                            "course",
                            "event",
                            "reading",
                            "watching",
                            "supervision",
                            "peer-discussion",
                            "team-learning",
                            "shadowing",
                            "feedback",
                            "direct-work",
                            "decision",
                            "teaching",
                            "other"
                        })
                String kind,
        @Size(max = 200, message = "Title must be 200 characters or fewer") String title,
        @Size(max = 10_000, message = "Description must be 10,000 characters or fewer")
                @Schema(description = "What it was, and why it is relevant (Social Work England, 2023 form).")
                String description,
        @Schema(description = "The day it happened, in Europe/London. It decides the registration year.")
                LocalDate happenedOn,
        @Min(value = 1, message = "Minutes must be 1 or more")
                @Max(value = 60_000, message = "Minutes must be 60,000 or fewer")
                @Schema(description = "1-60,000, if you like. Social Work England counts neither hours nor points.")
                Integer minutes,
        @Size(max = 10_000, message = "What you learnt must be 10,000 characters or fewer") String learning,
        @Size(max = 10_000, message = "Impact must be 10,000 characters or fewer")
                @Schema(
                        description =
                                "What it changed, or will change, for your practice and for people you work with.")
                String impact,
        @Valid Peer peer,
        @Schema(description = "Until when you mean to do it, for what is planned.") LocalDate dueOn,
        @NotNull(message = "Choose whether it is planned, a draft or complete")
                @Pattern(regexp = "planned|draft|complete", message = "Choose planned, draft or complete")
                @Schema(
                        enumeration = {"planned", "draft", "complete"},
                        description =
                                "Complete needs a type, a title, a day that is not in the future, and three answers.")
                String stage,
        @Size(max = 20, message = "Link 20 things or fewer")
                List<@Valid @NotNull(message = "Choose a thing") From> links,
        @Size(max = 50, message = "Choose 50 standards or fewer")
                @Schema(description = "Ids of items of frameworks, of any edition.")
                List<@NotNull(message = "Choose a standard") UUID> standards) {

    static final String KINDS =
            "course|event|reading|watching|supervision|peer-discussion|team-learning|shadowing|feedback|direct-work|decision|teaching|other";

    CpdRecordInput {
        title = written(title);
        description = written(description);
        learning = written(learning);
        impact = written(impact);
        links = links == null ? List.of() : links;
        standards = standards == null ? List.of() : standards;
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }

    @Schema(name = "CpdPeerInput", description = "What you learnt by talking it over with a peer.")
    record Peer(
            @NotNull(message = "Choose where you talked it over")
                    @Pattern(
                            regexp = "colleague|team|supervision|training",
                            message = "Choose colleague, team, supervision or training")
                    @Schema(
                            enumeration = {"colleague", "team", "supervision", "training"},
                            description =
                                    "As Social Work England lists them: an informal talk, a reflective team meeting or group"
                                            + " supervision, supervision with a manager, a breakout room at training.")
                    String setting,
            @Size(max = 200, message = "Name must be 200 characters or fewer") String name,
            @Size(max = 10_000, message = "Peer reflection must be 10,000 characters or fewer") String text) {

        Piece.Peer asPeer() {
            return new Piece.Peer(setting, written(name), written(text));
        }
    }

    @Schema(name = "CpdLinkInput")
    record From(
            @NotNull(message = "Choose what kind of thing it is")
                    @Size(max = 40, message = "Kind must be 40 characters or fewer")
                    @Schema(description = "As a Link says it, such as resource, event or decision.")
                    String kind,
            @NotNull(message = "Choose a thing") UUID id) {}
}
