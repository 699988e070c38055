package org.evident.areas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceAreaInput")
record ServiceAreaInput(
        @NotBlank(message = "Enter a name") @Size(max = 120, message = "Name must be 120 characters or fewer")
                String name,
        @Schema(description = "Whether it does social care, rather than work beside it.") boolean socialCare,
        @Min(value = 1, message = "Place must be 1 or more")
                @Max(value = 100, message = "Place must be 100 or fewer")
                @Schema(description = "Its place among those that are open, from 1. It stays where it is when absent.")
                Integer place) {}
