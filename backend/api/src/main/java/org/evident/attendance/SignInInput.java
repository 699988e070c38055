package org.evident.attendance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignInInput")
record SignInInput(
        @NotNull(message = "Say whether people may come without a booking")
                @Schema(
                        required = true,
                        description = "Whether people may come without a booking, where it is open to them.")
                Boolean walkIns) {}
