package org.evident.rightsrequests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;

@Schema(name = "RightsRequestLogInput", description = "A request of somebody who wrote or called.")
record LogInput(
        @Schema(description = "Who it is, where they are or were with the organisation in Evident.") UUID personId,
        @NotBlank(message = "Enter the name of who asked")
                @Size(max = 200, message = "Name must be 200 characters or fewer")
                String requesterName,
        @NotNull(message = "Choose what they ask for")
                @Pattern(regexp = RaiseInput.KINDS, message = "Choose what they ask for")
                @Schema(
                        enumeration = {
                            "access",
                            "rectification",
                            "erasure",
                            "restriction",
                            "objection",
                            "portability",
                            "complaint"
                        })
                String kind,
        @Size(max = 4000, message = "What they asked must be 4,000 characters or fewer") String words,
        @NotNull(message = "Choose how it came")
                @Pattern(regexp = "letter|email|phone|in-person", message = "Choose how it came")
                @Schema(enumeration = {"letter", "email", "phone", "in-person"})
                String channel,
        @NotNull(message = "Enter the day it came")
                @Schema(description = "The day it came, whether a working day or not; from a year ago to today.")
                LocalDate receivedOn) {

    void check(LocalDate today) {
        if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusYears(1))) {
            throw ProblemException.invalid("/receivedOn", "Enter a day from a year ago to today");
        }
    }
}
