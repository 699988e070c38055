package org.evident.eventmails;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventMailInput")
record EventMailInput(
        @NotNull(message = "Choose which mails you want")
                @Pattern(regexp = "everything|needed|none", message = "Choose which mails you want")
                @Schema(enumeration = {"everything", "needed", "none"})
                String amount) {}
