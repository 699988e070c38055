package org.evident.consents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Consent", description = "Something that needs asking, and what the caller has said to it.")
record ConsentView(
        @Schema(required = true, maxLength = 40, description = "What it is known by.") String purpose,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true, maxLength = 1000, description = "The words to be agreed to, as they are today.")
                String wording,
        @Schema(required = true) int wordingVersion,
        @Schema(
                        required = true,
                        enumeration = {"given", "not-given", "ask-again"},
                        description =
                                "ask-again: agreed to in words whose meaning has changed, which no longer counts. Who was never asked has not agreed.")
                String state,
        @Schema(description = "When the caller last said so.") Instant saidAt,
        @Schema(description = "The version of the wording they said it to.") Integer saidTo) {}
