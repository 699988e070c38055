package org.evident.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.problem.ProblemException;

@Schema(name = "VisitMarkerInput")
record MarkerInput(
        @NotNull(message = "Choose the organisation") UUID organisationId,
        @NotBlank(message = "Enter what happened")
                @Size(max = 120, message = "What happened must be 120 characters or fewer")
                String name,
        @NotNull(message = "Choose launch, campaign or change")
                @Pattern(regexp = "launch|campaign|change", message = "Choose launch, campaign or change")
                @Schema(enumeration = {"launch", "campaign", "change"})
                String kind,
        @NotNull(message = "Enter the day") @Schema(description = "From 1 January 2000 to a year from now.")
                LocalDate day) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    void check(LocalDate today) {
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(1))) {
            throw ProblemException.invalid("/day", "Enter a day from 2000 to a year from now");
        }
    }
}
