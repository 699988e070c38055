package org.evident.digests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DigestInput")
record DigestInput(
        @NotNull(message = "Say whether you want digests")
                @Schema(description = "False stops every digest, of saved searches too; what each says is kept.")
                Boolean wanted,
        @NotNull(message = CHOOSE)
                @Pattern(regexp = "daily|weekly|off", message = CHOOSE)
                @Schema(
                        description = "How often to tell what is new in the topics that the caller follows.",
                        enumeration = {"daily", "weekly", "off"})
                String topics) {

    private static final String CHOOSE = "Choose daily, weekly or off";
}
