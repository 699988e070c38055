package org.evident.cpdplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LearningGoal", description = "What I mean to learn.")
record LearningGoalView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true, maxLength = 1000) String aim,
        LocalDate dueOn,
        @Schema(required = true, maxLength = 4000) String progress,
        @Schema(
                        required = true,
                        enumeration = {"open", "met", "dropped"})
                String state,
        @Schema(required = true) Instant updatedAt) {

    static LearningGoalView of(LearningGoal goal) {
        return new LearningGoalView(
                goal.id, goal.version, goal.aim, goal.dueOn, goal.progress, goal.state, goal.updatedAt);
    }
}
