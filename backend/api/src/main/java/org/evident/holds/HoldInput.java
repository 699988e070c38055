package org.evident.holds;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LegalHoldInput", description = "On one person, or on one class of the organisation's records.")
record HoldInput(
        @Schema(description = "Somebody who is or was with the organisation; or else recordClass.") UUID personId,
        @Pattern(
                        regexp = "account|profile|roles|learning|attendance|contributions|messages|privacy|audit",
                        message = "Choose a class of records from the list")
                @Schema(
                        enumeration = {
                            "account",
                            "profile",
                            "roles",
                            "learning",
                            "attendance",
                            "contributions",
                            "messages",
                            "privacy",
                            "audit"
                        })
                String recordClass,
        @NotBlank(message = "Enter the reason")
                @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
                @Schema(description = "Read only by those who look after privacy in the organisation.")
                String reason,
        @Schema(description = "The last day it holds; until it is released when absent.") LocalDate until) {

    @AssertTrue(message = "Choose a person or a class of records, not both")
    @Schema(hidden = true)
    boolean isPersonIdOnlyOne() {
        return (personId == null) != (recordClass == null);
    }
}
