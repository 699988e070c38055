package org.evident.usage;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Uses", description = "What a resource was used for. Never by whom.")
record UsesView(
        @Schema(required = true, maxItems = 8, description = "What the caller used it for.") List<Mine> mine,
        @Schema(required = true, maxItems = 8, description = "People of the caller's organisations, by context.")
                List<Count> organisation,
        @Schema(required = true, maxItems = 8, description = "Everyone, by context.") List<Count> everyone,
        @Schema(
                        required = true,
                        maxItems = 5,
                        description =
                                "The newest notes that people of the caller's organisations share, without names.")
                List<Note> notes) {

    @Schema(name = "MyUse")
    record Mine(
            @Schema(required = true) UseContext context,
            @Schema(maxLength = 500) String note,
            @Schema(
                            required = true,
                            enumeration = {"me", "organisation"})
                    String visibility,
            @Schema(required = true) Instant usedAt) {}

    @Schema(name = "UseCount")
    record Count(
            @Schema(required = true) UseContext context,
            @Schema(minimum = "5", description = "People. Absent while there are fewer than 5.") Integer people) {}

    @Schema(name = "UseNote")
    record Note(@Schema(required = true) UseContext context, @Schema(required = true, maxLength = 500) String note) {}
}
