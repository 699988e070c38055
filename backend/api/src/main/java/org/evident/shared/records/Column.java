package org.evident.shared.records;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ImportColumn",
        description = "A column of a file, with the first values in it and what it seems to hold.")
public record Column(
        @Schema(required = true, maxLength = 200, description = "Heading in CSV; path in JSON, such as authors[].name.")
                String name,
        @Schema(required = true, maxItems = 3) List<String> samples,
        @Schema(required = true) Field guess) {}
