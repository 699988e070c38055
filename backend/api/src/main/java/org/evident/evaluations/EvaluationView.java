package org.evident.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evaluation", description = "What people are asked about a learning event at one of three stages.")
record EvaluationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, maxLength = 200) String eventTitle,
        Instant startsAt,
        @Schema(
                        required = true,
                        enumeration = {"baseline", "immediate", "follow-up"},
                        description =
                                "baseline: in the two weeks before. immediate: in the two weeks after. follow-up: six to eight"
                                        + " weeks after, together with the manager.")
                String stage,
        @Schema(required = true, description = "Whether anyone is asked.") boolean wanted,
        @Schema(
                        required = true,
                        enumeration = {"scheduled", "open", "closed", "off"},
                        description = "Now; off where nobody is asked, or the event does not take place.")
                String state,
        @Schema(description = "Moves with the event.") Instant opensAt,
        Instant closesAt,
        @Schema(required = true, maxItems = 20) List<Question> questions,
        @Schema(required = true, description = "Whether the caller has answered.") boolean answered,
        @Schema(required = true, maxItems = 20, description = "Those who supervise the caller, for the follow-up.")
                List<Manager> managers,
        @Schema(
                        required = true,
                        maxItems = 3,
                        description = "What the caller may do now: answer, edit (the questions), results (read them).")
                List<String> allowed) {

    @Schema(name = "EvaluationManager")
    record Manager(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name) {}
}
