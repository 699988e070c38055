package org.evident.waitinglists;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferAnswerInput")
record OfferAnswerInput(
        @NotNull(message = "Choose whether you take the place")
                @Pattern(regexp = "accept|decline", message = "Choose accept or decline")
                @Schema(enumeration = {"accept", "decline"})
                String answer) {}
