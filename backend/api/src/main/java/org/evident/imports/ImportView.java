package org.evident.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.records.Column;

@Schema(name = "Import", description = "A file of records on its way into the catalogue.")
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, description = "Size of the file as it was sent, up to 52,428,800.") long bytes,
        @Schema(
                        required = true,
                        enumeration = {"ris", "bibtex", "csl-json", "endnote-xml", "csv", "json"})
                String format,
        @Schema(
                        required = true,
                        enumeration = {"settings", "reading", "review", "adding", "added", "refused"},
                        description =
                                "settings: waits for its settings; reading: being read and compared; review: waits for"
                                        + " decisions; adding: being added; added: done; refused: could not be read, message says why.")
                String state,
        @Schema(maxLength = 500, description = "Why it was refused, or why it came back to review.") String message,
        @Schema(
                        required = true,
                        maxItems = 200,
                        description = "Columns of a CSV or JSON file, and what each seems to hold.")
                List<Column> columns,
        @Schema(description = "Absent until they are chosen.") ImportSettings settings,
        @Schema(required = true) Counts counts,
        @Schema(maxLength = 200) String byName,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(
                        required = true,
                        maxItems = 5,
                        description = "What this caller may do now: settings, decide, add, report, discard.")
                List<String> allowed) {

    @Schema(name = "ImportCounts")
    record Counts(
            @Schema(required = true, description = "Records read so far.") long read,
            @Schema(required = true, description = "Nothing like it is known.") long isNew,
            @Schema(required = true, description = "Known by DOI, ISBN, address, or title with year and author.")
                    long duplicate,
            @Schema(required = true, description = "Nearly the same title, year and authors as another.") long doubtful,
            @Schema(required = true, description = "Cannot be added as it is.") long problem,
            @Schema(required = true, description = "Doubtful ones still to be decided.") long undecided,
            @Schema(required = true, description = "Records that adding would add, or has added.") long toAdd,
            @Schema(required = true, description = "Records that were mended or lost a part.") long noted) {}
}
