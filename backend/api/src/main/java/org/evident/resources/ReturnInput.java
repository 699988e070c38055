package org.evident.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnInput")
record ReturnInput(
        @NotBlank(message = "Say what it still needs")
                @Size(max = 1000, message = "Note must be 1,000 characters or fewer")
                String note) {}
