package org.evident.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complete piece of a period. Its title is read when it is shown, and never kept in a judgement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CountedPiece", description = "A complete piece of learning of the period.")
record CountedPiece(
        @Schema(required = true) UUID id,
        @Schema(maxLength = 200, description = "As it is called now; absent when it was thrown away since.")
                String title,
        @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true, description = "Whether it says what came of talking it over.") boolean peer,
        @Schema(description = "The earlier piece that it is nearly the same as, so that both count as one.")
                UUID sameAs) {

    CountedPiece called(String now) {
        return new CountedPiece(id, now, happenedOn, peer, sameAs);
    }
}
