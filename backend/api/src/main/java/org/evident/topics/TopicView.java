package org.evident.topics;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Topic")
record TopicView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String slug,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true, maxLength = 2000) String intro,
        @Schema(required = true, maxItems = 40, description = "Other words for it.") List<String> synonyms,
        @Schema(required = true, description = "How many published items the caller may see, by side of evidence.")
                Balance balance,
        @Schema(description = "The organisation that added it; absent when it is for all.") UUID organisationId) {

    @Schema(name = "Balance")
    record Balance(
            @Schema(required = true) long practice,
            @Schema(required = true) long people,
            @Schema(required = true) long research,
            @Schema(required = true) long mixed) {}
}
