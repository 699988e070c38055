package org.evident.topicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "TopicLayer", description = "One organisation's part of a topic's page, to be edited as a whole.")
record TopicLayerView(
        @Schema(required = true) UUID topicId,
        @Schema(required = true, maxLength = 100) String slug,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, description = "Whether it is the core, which every reader sees.") boolean core,
        @Schema(required = true, description = "0 is one that nobody has saved yet.") int version,
        @Schema(required = true, maxLength = 2000) String intro,
        SponsorView sponsor,
        UUID ownerId,
        @Schema(maxLength = 200) String ownerName,
        LocalDate reviewBy,
        @Schema(required = true, maxItems = 10) List<UUID> audienceIds,
        @Schema(
                        required = true,
                        maxItems = 120,
                        description =
                                "In a layer's order: its own and those of the core, whether or not it changes them.")
                List<SectionView> sections,
        Instant updatedAt,
        @Schema(maxLength = 200) String updatedByName) {

    @Schema(name = "TopicLayerSection")
    record SectionView(
            UUID id,
            UUID coreSectionId,
            @Schema(required = true, description = "Whether the core has it, with its title and rule.") boolean ofCore,
            @Schema(
                            required = true,
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
            @Schema(maxLength = 120) String title,
            @Schema(required = true) boolean hidden,
            TopicRule rule,
            @Schema(required = true, maxItems = 1000) List<ItemView> items) {}

    @Schema(name = "TopicLayerItem")
    record ItemView(
            @Schema(required = true) UUID resourceId,
            @Schema(description = "Absent when it is not open to the caller.") Link resource,
            @Schema(required = true) boolean ofCore,
            @Schema(required = true) boolean hidden,
            @Schema(required = true) boolean pinned,
            @Schema(maxLength = 1000) String note) {}
}
