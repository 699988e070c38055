package org.evident.cpdimports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdImportRow", description = "A row of a file, and what it becomes.")
record CpdImportRowView(
        @Schema(required = true, description = "Its place in the file, from 1.") int position,
        @Schema(required = true, description = "Its line in a sheet, or its place in JSON.") int line,
        @Schema(
                        required = true,
                        enumeration = {"new", "duplicate", "problem"})
                String outcome,
        @Schema(
                        required = true,
                        enumeration = {"planned", "draft", "complete"},
                        description = "Complete where all is there.")
                String stage,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(maxLength = 40) String kind,
        LocalDate happenedOn,
        @Schema(required = true, maxLength = 200, description = "The first words of its texts.") String start,
        @Schema(required = true, maxItems = 20) List<RowProblem> problems,
        @Schema(description = "My record that is the same.") UUID twinId,
        @Schema(description = "The earlier row that is the same.") Integer twinPosition,
        @Schema(required = true, description = "Whether it is to be added, or was.") boolean chosen,
        @Schema(description = "The record that it became.") UUID recordId) {}
