package org.evident.appraisals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Appraisal", description = "How an organisation's editors judge a resource. Read by its people only.")
record AppraisalView(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true, maxItems = 12) List<Answer> answers,
        @Schema(maxLength = 1000, description = "What to be careful about.") String careful,
        @Schema(maxLength = 200, description = "Who appraised it last.") String by,
        @Schema(required = true) Instant at) {

    @Schema(name = "AppraisalAnswer")
    record Answer(
            @Schema(required = true, maxLength = 40) String question,
            @Schema(required = true, maxLength = 200) String text,
            @Schema(
                            required = true,
                            enumeration = {"yes", "partly", "no", "cannot-tell"})
                    String answer,
            @Schema(maxLength = 300) String why) {}
}
