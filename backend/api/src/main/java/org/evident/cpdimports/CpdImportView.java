package org.evident.cpdimports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdImport", description = "A file of my records from elsewhere, before and after they are added.")
record CpdImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Counts changes; the ETag follows it.") int version,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(
                        required = true,
                        enumeration = {"csv", "xlsx", "json"},
                        description = "As its content says.")
                String format,
        @Schema(
                        required = true,
                        enumeration = {"review", "added"})
                String state,
        @Schema(required = true, maxItems = 50, description = "Empty for JSON.") List<ImportColumn> columns,
        @Schema(required = true) Counts counts,
        @Schema(required = true, maxItems = 4, description = "What I may do now: columns, choose, add, discard.")
                List<String> allowed,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    @Schema(name = "CpdImportCounts")
    record Counts(
            @Schema(required = true, description = "All rows, up to 5,000.") int rows,
            @Schema(required = true) int isNew,
            @Schema(required = true, description = "I have them already, or they stand twice in the file.")
                    int duplicate,
            @Schema(required = true) int problem,
            @Schema(required = true, description = "Those that are to be added, or were.") int chosen) {}
}
