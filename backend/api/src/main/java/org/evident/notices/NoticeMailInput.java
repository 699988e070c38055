package org.evident.notices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeMailInput")
record NoticeMailInput(
        @NotNull(message = "Choose how often we mail you")
                @Pattern(regexp = "at-once|daily|never", message = "Choose how often we mail you")
                @Schema(enumeration = {"at-once", "daily", "never"})
                String mailed) {}
