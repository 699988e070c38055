package org.evident.exports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataExport", description = "A copy of everything about the caller, for seven days.")
record ExportView(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        enumeration = {"waiting", "building", "ready", "failed"},
                        description =
                                "ready: it can be downloaded; failed: it could not be made, and another may be asked for.")
                String state,
        @Schema(required = true, description = "How many parts there are.") int parts,
        @Schema(required = true, description = "How many of them are done.") int partsDone,
        @Schema(maxLength = 200, description = "The part that is being written.") String part,
        @Schema(required = true, description = "Rows written so far.") long rows,
        @Schema(required = true, description = "Size of the ZIP file; 0 until it is ready.") long bytes,
        @Schema(required = true) Instant createdAt,
        Instant readyAt,
        @Schema(required = true, description = "From then on it is gone.") Instant expiresAt) {}
