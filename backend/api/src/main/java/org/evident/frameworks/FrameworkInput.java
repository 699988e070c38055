package org.evident.frameworks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FrameworkInput")
record FrameworkInput(
        @NotNull(message = "Enter a short name for addresses")
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{0,78}[a-z0-9]",
                        message =
                                "Short name must be 2 to 80 small letters, digits and hyphens, and begin with a letter")
                String slug,
        @NotNull(message = "Choose framework or rule-set")
                @Pattern(regexp = "framework|rule-set", message = "Choose framework or rule-set")
                @Schema(enumeration = {"framework", "rule-set"})
                String kind,
        @NotBlank(message = "Enter a name") @Size(max = 160, message = "Name must be 160 characters or fewer")
                String name,
        @NotBlank(message = "Enter who issues it") @Size(max = 120, message = "Issuer must be 120 characters or fewer")
                String issuer,
        @NotBlank(message = "Enter whom it is for")
                @Size(max = 300, message = "Whom it is for must be 300 characters or fewer")
                String forWhom) {}
