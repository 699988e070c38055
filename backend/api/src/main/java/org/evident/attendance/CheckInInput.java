package org.evident.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckInInput")
record CheckInInput(
        @NotBlank(message = "Enter the code on the screen")
                @Size(max = 20, message = "Code must be 6 letters and numbers")
                @Schema(
                        required = true,
                        description = "6 letters and numbers, in any case; spaces and hyphens do not count.")
                String code) {

    /** As it is kept. */
    String plain() {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
