package org.evident.waitinglists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GivePlaceInput")
record GivePlaceInput(
        @NotBlank(message = "Enter why they come before others in line")
                @Size(max = 500, message = "Reason must be 500 characters or fewer")
                String reason) {}
