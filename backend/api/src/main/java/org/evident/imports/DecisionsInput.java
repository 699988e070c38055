package org.evident.imports;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecisionsInput", description = "A decision on some records by number, or on all of one outcome.")
record DecisionsInput(
        @NotNull(message = "Choose to add or to leave out")
                @Pattern(regexp = "add|leave-out", message = "Choose to add or to leave out")
                @Schema(
                        required = true,
                        enumeration = {"add", "leave-out"})
                String decision,
        @Size(max = 1000, message = "Decide 1,000 records or fewer at a time")
                List<@NotNull(message = "Choose a record") Integer> positions,
        @Pattern(regexp = "new|duplicate|doubtful", message = "Choose new, duplicate or doubtful")
                @Schema(enumeration = {"new", "duplicate", "doubtful"})
                String outcome) {

    @AssertTrue(message = "Choose records by number, or all of one outcome")
    @Schema(hidden = true)
    boolean isOneChoice() {
        return (positions == null) != (outcome == null);
    }
}
