package org.evident.movements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeavingInput")
record LeavingInput(
        @NotNull(message = "Choose who leaves") UUID personId,
        @NotNull(message = "Enter their last day")
                @Schema(description = "From 30 days ago to a year ahead. Their roles and membership hold on it.")
                LocalDate lastDay,
        @Size(max = 20, message = "Choose 20 heirs or fewer")
                @Schema(description = "Who takes over what of each kind; one entry for each kind that they keep.")
                List<@NotNull(message = "Choose who takes it over") @Valid Heir> heirs) {

    LeavingInput {
        heirs = heirs == null ? List.of() : heirs;
    }

    @Schema(name = "HeirInput")
    record Heir(
            @NotBlank(message = "Choose what is taken over")
                    @Size(max = 40, message = "Kind must be 40 characters or fewer")
                    @Schema(description = "As the candidate's holdings name it.")
                    String kind,
            @NotNull(message = "Choose who takes it over") UUID heirId) {}
}
