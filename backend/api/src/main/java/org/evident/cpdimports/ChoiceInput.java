package org.evident.cpdimports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdImportChoiceInput", description = "Which rows are to be added, by their places or by their outcome.")
record ChoiceInput(
        @NotNull(message = "Choose whether to add them") Boolean add,
        @Size(max = 5_000, message = "Choose 5,000 rows or fewer")
                List<@NotNull(message = "Choose a row") Integer> positions,
        @Pattern(regexp = "new|duplicate", message = "Choose new or duplicate")
                @Schema(enumeration = {"new", "duplicate"})
                String outcome) {}
