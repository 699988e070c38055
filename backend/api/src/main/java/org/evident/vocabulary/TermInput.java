package org.evident.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermInput")
record TermInput(
        @NotNull(message = "Choose the organisation that will use it") UUID organisationId,
        @NotBlank(message = "Enter a name") @Size(max = 80, message = "Name must be 80 characters or fewer")
                String name,
        @Size(max = 2000, message = "Web address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://[^\\s]+", message = "Enter a web address that starts with https://")
                String url,
        @Size(max = 1000, message = "Description must be 1,000 characters or fewer") String description,
        @Size(max = 1000, message = "How to get in must be 1,000 characters or fewer") String howToGetIn) {}
