package org.evident.integrations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IntegrationInput")
record ClientInput(
        @Schema(required = true, description = "For which it acts: it reads what is open to that organisation's staff.")
                @NotNull(message = "Select an organisation")
                UUID organisationId,
        @Schema(maxLength = 120, description = "What it is, such as intranet search.")
                @Size(max = 120, message = "Name must be 120 characters or fewer")
                String name,
        @Schema(description = "How often it may call each replica, in a minute. What is usual where it is left out.")
                @Min(value = 1, message = "Calls a minute must be 1 or more")
                @Max(value = 100_000, message = "Calls a minute must be 100,000 or fewer")
                Integer callsAMinute) {

    String nameOrNull() {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
