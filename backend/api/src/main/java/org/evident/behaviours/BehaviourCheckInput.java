package org.evident.behaviours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BehaviourCheckInput")
record BehaviourCheckInput(
        @NotNull(message = "Answer the eight statements")
                @Size(min = 8, max = 8, message = "Answer the eight statements")
                @Schema(
                        description =
                                "In the order of the statements; each 0 never, 1 seldom, 2 sometimes, 3 often, 4 always, or null for"
                                        + " do not know, which is no middle.")
                List<@Min(value = 0, message = "Choose 0 to 4") @Max(value = 4, message = "Choose 0 to 4") Integer>
                        answers) {}
