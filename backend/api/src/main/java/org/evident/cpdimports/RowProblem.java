package org.evident.cpdimports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdImportProblem", description = "Why a row cannot be added.")
record RowProblem(
        @Schema(required = true, maxLength = 40, description = "What the column holds.") String field,
        @Schema(required = true, maxLength = 200) String message) {}
