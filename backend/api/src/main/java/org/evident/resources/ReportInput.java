package org.evident.resources;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportInput")
record ReportInput(
        @NotNull(message = "Choose what is wrong")
                @Pattern(regexp = "broken|outdated|inaccessible|other", message = "Choose what is wrong")
                @Schema(enumeration = {"broken", "outdated", "inaccessible", "other"})
                String problem,
        @Size(max = 2000, message = "Detail must be 2,000 characters or fewer") String detail) {}
