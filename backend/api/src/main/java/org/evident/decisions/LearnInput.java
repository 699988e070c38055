package org.evident.decisions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a piece of CPD that begins from a decision is evidence for. */
@Schema(name = "DecisionLearningInput")
record LearnInput(
        @Size(max = 50, message = "Choose 50 standards or fewer")
                @Schema(description = "Ids of items of frameworks, such as 4.3 of Social Work England's standards.")
                List<@NotNull(message = "Choose a standard") UUID> standards) {

    LearnInput {
        standards = standards == null ? List.of() : standards;
    }
}
