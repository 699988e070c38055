package org.evident.topicpages;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TopicRule",
        description = "What fills a section after what was placed by hand: published resources of the topic that the"
                + " reader may see and that are not on the page yet. An empty list is any.")
record TopicRule(
        @Schema(description = "Slugs of kinds.") @Size(max = 40, message = "Choose 40 kinds or fewer")
                List<
                                @NotNull(message = "Choose a kind")
                                @Size(max = 60, message = "Kind must be 60 characters or fewer") String>
                        kinds,
        @Schema(description = "Sides of evidence: practice, people, research, mixed.")
                @Size(max = 4, message = "Choose 4 sides or fewer")
                List<
                                @NotNull(message = "Choose a side")
                                @Pattern(
                                        regexp = "practice|people|research|mixed",
                                        message = "Choose practice, people, research or mixed")
                                String>
                        sides,
        @Schema(description = "Slugs of audiences.") @Size(max = 20, message = "Choose 20 audiences or fewer")
                List<
                                @NotNull(message = "Choose an audience")
                                @Size(max = 60, message = "Audience must be 60 characters or fewer") String>
                        audiences,
        @NotNull(message = "Choose newest or shortest first")
                @Pattern(regexp = "newest|shortest", message = "Choose newest or shortest first")
                @Schema(enumeration = {"newest", "shortest"})
                String sort,
        @Schema(description = "How many it adds at most, 1-50.")
                @Min(value = 1, message = "Enter 1 or more")
                @Max(value = 50, message = "Enter 50 or less")
                int most) {

    TopicRule {
        kinds = kinds == null ? List.of() : new ArrayList<>(kinds);
        sides = sides == null ? List.of() : new ArrayList<>(sides);
        audiences = audiences == null ? List.of() : new ArrayList<>(audiences);
    }
}
