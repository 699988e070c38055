package org.evident.shared.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a rule-set asks. Days are those of Europe/London, both ends included.
 *
 * @param kind         {@code yearly}: ends on the same day each year; {@code cycle}: every so many months from a known end;
 *                     {@code from-start}: once, so many months from a day of the person's own; {@code none}
 * @param endsOn       a day on which one period ends; for {@code yearly} its year does not matter
 * @param months       the length of a cycle, or from a person's start
 * @param opensBefore  how many months before its end people can begin to renew
 * @param joinedWithin who joined so many months or less before the end, only pays; null where nobody is let off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RulePeriod")
public record Period(
        @NotNull(message = "Choose how often the rules ask")
                @Pattern(regexp = "yearly|cycle|from-start|none", message = "Choose yearly, cycle, from-start or none")
                @Schema(enumeration = {"yearly", "cycle", "from-start", "none"})
                String kind,
        @Schema(description = "A day on which a period ends. Of a yearly one the year does not matter.")
                LocalDate endsOn,
        @Min(value = 1, message = "Enter 1 to 120 months")
                @Max(value = 120, message = "Enter 1 to 120 months")
                @Schema(description = "Length of a cycle, or from a person's own start.")
                Integer months,
        @Min(value = 1, message = "Enter 1 to 12 months")
                @Max(value = 12, message = "Enter 1 to 12 months")
                @Schema(description = "Renewal opens so many months before the end.")
                Integer opensBefore,
        @Min(value = 1, message = "Enter 1 to 12 months")
                @Max(value = 12, message = "Enter 1 to 12 months")
                @Schema(description = "Who joined so many months or less before the end need only pay.")
                Integer joinedWithin) {

    /** Whether it says all that its kind needs. */
    boolean isWhole() {
        return switch (kind) {
            case "yearly" -> endsOn != null;
            case "cycle" -> endsOn != null && months != null;
            case "from-start" -> months != null;
            default -> true;
        };
    }
}
