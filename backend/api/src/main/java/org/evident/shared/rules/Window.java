package org.evident.shared.rules;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The period of a rule-set in which a day lies, for one person. Days are those of Europe/London, both ends included.
 *
 * @param opensOn    from when people can renew
 * @param daysLeft   whole days after today until its last day; 0 on the last day, negative once it is over
 * @param joinedLate whether they joined so late in it that only what is not waived is asked
 */
@Schema(name = "RuleWindow")
public record Window(
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true, description = "From when people can renew.") LocalDate opensOn,
        @Schema(
                        required = true,
                        minimum = "-1000000",
                        description =
                                "Whole days after today until the last day, which ends at midnight in Europe/London: 0 on the last day, negative once it is over.")
                long daysLeft,
        @Schema(required = true, description = "They joined so late that only what is not waived is asked.")
                boolean joinedLate) {}
