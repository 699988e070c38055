package org.evident.shared.links;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something people can point at, as this caller may see it. */
@Schema(name = "Link")
public record Link(
        @Schema(required = true, description = "What it is, such as resource.", maxLength = 40) String kind,
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, description = "Path in the web app.", maxLength = 200) String address,
        @Schema(required = true, maxLength = 500, description = "The first words of its summary.") String summary,
        @Schema(description = "Side of the evidence triangle: practice, people, research or mixed.", maxLength = 20)
                String side,
        @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes) {}
