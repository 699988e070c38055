package org.evident.changes;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResourceChanges", description = "A stretch of the change feed, and where it goes on.")
record ResourceChangesView(
        @Schema(required = true, maxItems = 500) List<ResourceChange> items,
        @Schema(
                        required = true,
                        maxLength = 300,
                        description =
                                "Where to go on. Keep it when you have come to the end, and begin there next time.")
                String nextCursor,
        @Schema(
                        required = true,
                        description =
                                "Whether there is more to read now. A stretch may be short, or hold nothing, and more may follow.")
                boolean more) {

    @Schema(name = "ResourceChange")
    record ResourceChange(
            @Schema(required = true) UUID id,
            @Schema(
                            required = true,
                            enumeration = {"changed", "gone"},
                            description = "changed: it is new or was changed; what you hold of it is to be replaced."
                                    + " gone: it was published where you may read, and is no longer: withdrawn, archived,"
                                    + " deleted or moved to where you may not read. Nothing but its id is told.")
                    String act,
            @Schema(ref = "#/components/schemas/Resource", description = "Absent when it is gone.") Object resource) {}
}
