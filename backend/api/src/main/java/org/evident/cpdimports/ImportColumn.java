package org.evident.cpdimports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdImportColumn", description = "A column of a sheet, with the first values in it and what it holds.")
record ImportColumn(
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxItems = 3) List<String> samples,
        @Schema(
                        required = true,
                        description =
                                "As guessed from its heading, until it is said. Hours may be 1.5, 1:30 or 1h 30m.")
                CpdField field) {}
