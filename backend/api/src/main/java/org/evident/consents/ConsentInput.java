package org.evident.consents;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsentInput")
record ConsentInput(
        @NotNull(message = "Choose yes or no") @Schema(description = "true: agreed. false: not, or not any more.")
                Boolean given,
        @NotNull(message = "Say which wording was shown")
                @Schema(description = "The version of the wording that was shown.")
                Integer wordingVersion) {}
