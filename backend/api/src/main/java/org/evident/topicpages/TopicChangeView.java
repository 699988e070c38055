package org.evident.topicpages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "TopicChange", description = "One saving of a topic's page.")
record TopicChangeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(maxLength = 200) String personName,
        @Schema(required = true) Instant madeAt,
        @Schema(required = true, maxItems = 200) List<PartView> changes) {

    @Schema(name = "TopicChangePart")
    record PartView(
            @Schema(
                            required = true,
                            enumeration = {
                                "placed",
                                "removed",
                                "moved",
                                "hidden",
                                "shown",
                                "pinned",
                                "unpinned",
                                "noted",
                                "reordered",
                                "section-added",
                                "section-removed",
                                "section-hidden",
                                "section-shown",
                                "section-rule",
                                "sections-reordered",
                                "introduction",
                                "sponsor",
                                "owner",
                                "review",
                                "audiences"
                            })
                    String act,
            @Schema(description = "Type of the section, or the title of a custom one.", maxLength = 120) String section,
            @Schema(description = "What it was done to; absent when it is no longer open to the reader.")
                    Link resource) {}
}
