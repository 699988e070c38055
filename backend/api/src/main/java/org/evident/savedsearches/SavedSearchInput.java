package org.evident.savedsearches;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.catalogue.SearchQuestion;

@Schema(name = "SavedSearchInput")
record SavedSearchInput(
        @NotBlank(message = "Enter a name")
                @Size(max = 120, message = "Name must be 120 characters or fewer")
                @Schema(description = "What the person calls it, 1-120 characters.")
                String name,
        @NotNull(message = "Send the search to keep") @Valid SearchQuestion search,
        @NotNull(message = CHOOSE)
                @Pattern(regexp = "daily|weekly|off", message = CHOOSE)
                @Schema(
                        description = "How often to tell what is new in it.",
                        enumeration = {"daily", "weekly", "off"})
                String frequency) {

    private static final String CHOOSE = "Choose daily, weekly or off";
}
