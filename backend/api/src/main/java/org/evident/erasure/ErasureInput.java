package org.evident.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureInput")
record ErasureInput(
        @NotNull(message = "Type the word erase")
                @Pattern(regexp = "\\s{0,5}[Ee][Rr][Aa][Ss][Ee]\\s{0,5}", message = "Type the word erase")
                @Schema(description = "The word erase, so that nobody asks by mistake.", maxLength = 20)
                String confirm) {}
