package org.evident.impactstories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three questions of Most Significant Change. */
@Schema(name = "ImpactStoryInput", description = "Without names of people: it is theirs to tell who they are.")
record ImpactStoryInput(
        @NotBlank(message = "Write what changed")
                @Size(max = 1500, message = "What changed must be 1,500 characters or fewer")
                String whatChanged,
        @NotBlank(message = "Write for whom it changed")
                @Size(max = 300, message = "For whom must be 300 characters or fewer")
                @Schema(description = "Such as a family, a team, the author; no names.")
                String forWhom,
        @NotBlank(message = "Write why it matters")
                @Size(max = 1500, message = "Why it matters must be 1,500 characters or fewer")
                String whyItMatters,
        @Schema(
                        description =
                                "Whether everyone who sees the event may read it. Until then those who run it alone do. It may be"
                                        + " taken back.")
                boolean shared) {}
