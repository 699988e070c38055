package org.evident.frameworks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InForceInput")
record InForceInput(
        @NotNull(message = "Enter the first day")
                @Schema(
                        description =
                                "Today or later, at most 10 years away. The edition before it ends the day before.")
                LocalDate startsOn) {}
