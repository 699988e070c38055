package org.evident.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AuditCheckInput",
        description =
                "An anchor that was noted outside of the database. Without one, a chain that was written anew as a"
                        + " whole, or cut at its end, is taken for whole.")
record CheckInput(
        @Schema(description = "Number of the seal.")
                @Min(value = 1, message = "The seal's number must be 1 or more")
                @Max(value = 1L << 50, message = "That is no seal's number")
                Long anchorSeal,
        @Schema(maxLength = 64, description = "Its hash, 64 hexadecimal digits.")
                @Pattern(regexp = "[0-9a-f]{64}", message = "Send the hash as it was given to you")
                String anchorHash) {}
