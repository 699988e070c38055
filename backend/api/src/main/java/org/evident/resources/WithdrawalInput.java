package org.evident.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WithdrawalInput")
record WithdrawalInput(
        @NotBlank(message = "Say why it is withdrawn")
                @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
                String reason,
        @Schema(description = "What to use instead: a published resource that the caller may see.") UUID replacedBy) {}
