package org.evident.areas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamInput")
record TeamInput(
        @NotBlank(message = "Enter a name") @Size(max = 120, message = "Name must be 120 characters or fewer")
                String name,
        @Schema(
                        description =
                                "Another service area of the organisation to move it to. It stays where it is when absent.")
                UUID serviceAreaId,
        @Min(value = 1, message = "Place must be 1 or more")
                @Max(value = 200, message = "Place must be 200 or fewer")
                @Schema(description = "Its place among the open teams of its service area, from 1.")
                Integer place) {}
