package org.evident.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddressInput")
record AddressInput(
        @NotBlank(message = "Enter a web address")
                @Size(max = 2000, message = "Web address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://[^\\s\"<>]+", message = "Enter a web address that starts with https://")
                @Schema(description = "A page or a PDF that is open to everyone, by https or http at the usual port.")
                String url) {}
