package org.evident.impactstories;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImpactStories", description = "A page of them, and what the caller may do here.")
record ImpactStoriesView(
        @Schema(required = true) List<ImpactStoryView> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true) long total,
        @Schema(required = true, maxLength = 200) String eventTitle,
        @Schema(
                        required = true,
                        maxItems = 2,
                        description =
                                "tell, for those who were there and have told fewer than three; read-all, for those who run the event.")
                List<String> allowed) {}
