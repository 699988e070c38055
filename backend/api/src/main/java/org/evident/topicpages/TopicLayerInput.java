package org.evident.topicpages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicLayerInput", description = "A layer as a whole, in its order. Up to 400 items in all.")
record TopicLayerInput(
        @Size(max = 2000, message = "Introduction must be 2,000 characters or fewer")
                @Schema(description = "Of the core: the topic's own. Of a layer: what is said to its people beside it.")
                String intro,
        @Valid SponsorView sponsor,
        @Schema(description = "Who looks after it: the caller, or whoever does now.") UUID ownerId,
        @Schema(description = "The day by which it is looked through again.") LocalDate reviewBy,
        @Size(max = 10, message = "Choose 10 audiences or fewer")
                List<@NotNull(message = "Choose an audience") UUID> audienceIds,
        @NotNull(message = "Send the sections") @Size(max = 40, message = "A page has 40 sections or fewer")
                List<@NotNull(message = "Send a section") @Valid SectionInput> sections) {

    TopicLayerInput {
        intro = intro == null ? "" : intro.strip();
        audienceIds = audienceIds == null ? List.of() : new ArrayList<>(audienceIds);
    }

    @Schema(name = "TopicSectionInput")
    record SectionInput(
            @Schema(description = "Of a section that was kept before; a new one has none.") UUID id,
            @Schema(description = "The section of the core that it stands for, where it has an id.") UUID coreSectionId,
            @NotNull(message = "Choose what kind of section it is")
                    @Pattern(regexp = SectionType.PATTERN, message = "Choose a kind of section that there is")
                    @Schema(
                            enumeration = {
                                "legislation",
                                "webinars",
                                "videos",
                                "podcasts",
                                "publications",
                                "toolkits",
                                "custom"
                            })
                    String type,
            @Size(max = 120, message = "Section title must be 120 characters or fewer")
                    @Schema(description = "Needed by a custom section, and by no other.")
                    String title,
            @Schema(description = "Not shown to readers.") boolean hidden,
            @Valid TopicRule rule,
            @Size(max = 400, message = "A section has 400 items or fewer")
                    List<@NotNull(message = "Send an item") @Valid ItemInput> items) {

        SectionInput {
            title = title == null || title.isBlank() ? null : title.strip();
            items = items == null ? List.of() : new ArrayList<>(items);
        }

        SectionType kind() {
            return SectionType.valueOf(type.toUpperCase(Locale.ROOT));
        }
    }

    @Schema(name = "TopicItemInput")
    record ItemInput(
            @NotNull(message = "Choose a resource") UUID resourceId,
            @Schema(description = "Whether the core placed it and this layer only lists it.") boolean ofCore,
            @Schema(description = "Not shown to this layer's readers.") boolean hidden,
            boolean pinned,
            @Size(max = 1000, message = "Note must be 1,000 characters or fewer") String note) {

        ItemInput {
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }
}
