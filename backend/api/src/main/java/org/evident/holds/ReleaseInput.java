package org.evident.holds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LegalHoldReleaseInput")
record ReleaseInput(
        @NotBlank(message = "Enter why it is released")
                @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
                String reason) {}
