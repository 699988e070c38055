package org.evident.readinglist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReadingListInput")
record ReadingListInput(
        @Size(max = 4000, message = "Note must be 4,000 characters or fewer") String note,
        @NotNull(message = "Choose to read, reading or done")
                @Pattern(regexp = "to-read|reading|done", message = "Choose to read, reading or done")
                @Schema(enumeration = {"to-read", "reading", "done"})
                String status) {}
