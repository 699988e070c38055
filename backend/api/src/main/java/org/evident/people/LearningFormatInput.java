package org.evident.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LearningFormatInput")
record LearningFormatInput(
        @NotNull(message = "Choose how you like to learn")
                @Pattern(
                        regexp = "any|watch|listen|read|short",
                        message = "Choose watch, listen, read, short first or any")
                @Schema(
                        enumeration = {"any", "watch", "listen", "read", "short"},
                        description = "short: what takes ten minutes or less.")
                String format) {}
