package org.evident.consents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsentChange", description = "One time that the caller agreed to something, or no longer did.")
record ConsentChangeView(
        @Schema(required = true, maxLength = 40) String purpose,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true) boolean given,
        @Schema(required = true, maxLength = 1000, description = "The words as they were shown then.") String wording,
        @Schema(required = true) int wordingVersion,
        @Schema(
                        required = true,
                        enumeration = {"in-the-app"})
                String how,
        @Schema(required = true) Instant saidAt) {}
