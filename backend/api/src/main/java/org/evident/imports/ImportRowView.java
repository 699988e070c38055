package org.evident.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.records.Remark;

@Schema(name = "ImportRow", description = "One record of a file.")
record ImportRowView(
        @Schema(required = true, description = "Its number in the file, from 1.") int position,
        @Schema(required = true, description = "The line of the file where it begins.") int line,
        @Schema(
                        required = true,
                        enumeration = {"new", "duplicate", "doubtful", "problem"})
                String outcome,
        @Schema(
                        enumeration = {"add", "leave-out"},
                        description = "Absent while a doubtful one is undecided.")
                String decision,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(maxLength = 500) String authors,
        Integer year,
        @Schema(maxLength = 300) String doi,
        @Schema(maxLength = 2000) String url,
        @Schema(required = true, maxItems = 40, description = "What was mended, dropped or is wrong.")
                List<Remark> remarks,
        Twin twin,
        @Schema(description = "The resource it became.") UUID resourceId) {

    @Schema(name = "ImportTwin", description = "What a record seems to be the same as.")
    record Twin(
            @Schema(
                            required = true,
                            enumeration = {"doi", "isbn", "url", "title", "near"},
                            description =
                                    "The same DOI, ISBN, address, or title with year and author; or a nearly equal title.")
                    String why,
            @Schema(description = "A resource of the catalogue. Absent when it is another record of the file.")
                    UUID resourceId,
            @Schema(description = "Number of the record in the file.") Integer position,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(maxLength = 500) String authors,
            Integer year) {}
}
