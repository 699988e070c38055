package org.evident.packs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody puts together. Texts are plain text: markup is shown as it was typed. */
@Schema(name = "PackInput")
record PackInput(
        @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
                String title,
        @Size(max = 4000, message = "Introduction must be 4,000 characters or fewer") String introduction,
        @NotNull(message = "Choose what it is for")
                @Pattern(
                        regexp = "stop-the-clock|supervision|group-supervision|meeting|induction|other",
                        message = "Choose what it is for")
                @Schema(
                        enumeration = {
                            "stop-the-clock",
                            "supervision",
                            "group-supervision",
                            "meeting",
                            "induction",
                            "other"
                        })
                String purpose,
        @Size(max = 20, message = "Ask 20 questions or fewer")
                List<
                                @NotBlank(message = "Write the question")
                                @Size(max = 500, message = "Question must be 500 characters or fewer") String>
                        questions,
        @NotNull(message = "Choose the organisation it belongs to") UUID organisationId,
        @NotNull(message = "Choose whether to keep it to yourself or share it")
                @Pattern(regexp = "draft|shared", message = "Choose draft or shared")
                @Schema(
                        enumeration = {"draft", "shared"},
                        description = "Nobody but its owner sees a draft. An archived pack comes back with either.")
                String status,
        @NotNull(message = "Choose who can see it")
                @Pattern(
                        regexp = "team|service|organisation|network|public",
                        message = "Choose team, service, organisation, network or public")
                @Schema(
                        enumeration = {"team", "service", "organisation", "network", "public"},
                        description = "Who sees it once it is shared.")
                String visibility,
        UUID serviceAreaId,
        UUID teamId,
        @Schema(description = "Whether foster carers see it too, where it is shared with them.") boolean forCarers,
        @Size(max = 100, message = "A pack holds up to 100 resources. Split it into two packs")
                List<@Valid @NotNull(message = "Choose a resource") Item> items) {

    PackInput {
        questions = questions == null ? List.of() : questions;
        items = items == null ? List.of() : items;
    }

    @Schema(name = "PackItemInput")
    record Item(
            @NotNull(message = "Choose a resource") UUID resourceId,
            @Size(max = 1000, message = "Note must be 1,000 characters or fewer") String note,
            @Min(value = 1, message = "Minutes must be 1 or more")
                    @Max(value = 1440, message = "Minutes must be 1,440 or fewer")
                    @Schema(description = "Minutes planned for it, 1-1440; those of the resource when absent.")
                    Integer minutes) {

        PackItem asItem() {
            return new PackItem(resourceId, note == null || note.isBlank() ? null : note.strip(), minutes);
        }
    }

    boolean asksToShare() {
        return "shared".equals(status);
    }

    @AssertTrue(message = "Choose the service area that can see it")
    @Schema(hidden = true)
    boolean isServiceAreaChosen() {
        return !"service".equals(visibility) || serviceAreaId != null;
    }

    @AssertTrue(message = "Choose the team that can see it")
    @Schema(hidden = true)
    boolean isTeamChosen() {
        return !"team".equals(visibility) || teamId != null;
    }
}
