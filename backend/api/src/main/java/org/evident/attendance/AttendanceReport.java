package org.evident.attendance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AttendanceReport",
        description = "What became of what was said. One row that is refused stops no other.")
record AttendanceReport(
        @Schema(required = true, description = "Rows that were written; none where a file is only looked at.")
                int saved,
        @Schema(
                        required = true,
                        description = "Rows that say something new, whether they were written or only looked at.")
                int changes,
        @Schema(required = true, description = "Rows that say what was known.") int unchanged,
        @Schema(required = true, maxItems = 5000, description = "In the order they were sent.") List<Refusal> refused) {

    @Schema(name = "AttendanceRefusal")
    record Refusal(
            @Schema(required = true, description = "Which row, from 1; of a file, its line.") int row,
            @Schema(maxLength = 300, description = "Who it was meant for, as it was sent.") String who,
            @Schema(required = true, maxLength = 300, description = "Why, for a person.") String message) {}
}
