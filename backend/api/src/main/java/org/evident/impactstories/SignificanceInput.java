package org.evident.impactstories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImpactSignificanceInput")
record SignificanceInput(
        @NotBlank(message = "Write why it is among the most significant")
                @Size(max = 1000, message = "Reason must be 1,000 characters or fewer")
                String reason) {}
