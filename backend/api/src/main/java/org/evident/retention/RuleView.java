package org.evident.retention;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RetentionRule",
        description = "How long one class of records about one class of person is kept, from which event, and why.")
record RuleView(
        @Schema(
                        required = true,
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
        @Schema(
                        required = true,
                        enumeration = {"employee", "care-employee", "non-employee"},
                        description = "care-employee: employees who work with children or adults at risk.")
                String personClass,
        @Schema(required = true, minimum = "0", maximum = "100") int years,
        @Schema(required = true, minimum = "0", maximum = "11") int months,
        @Schema(
                        required = true,
                        enumeration = {"leaving", "last-use", "answered"},
                        description =
                                "leaving: the end of the last employment or membership. last-use: when it was last read, sent or changed. answered: when the request was closed.")
                String countedFrom,
        @Schema(required = true, maxLength = 500) String source,
        @Schema(required = true, maxLength = 1000) String reason,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true, description = "Whether it is the organisation's own, and not the default.")
                boolean own,
        @Schema(required = true, description = "The version that applies today.") int ruleVersion,
        @Schema(required = true, description = "For If-Match: the newest version, 0 before the first.") int version,
        @Schema(description = "Years of what will apply later.") Integer nextYears,
        @Schema(description = "Months of what will apply later.") Integer nextMonths,
        @Schema(description = "From which day.") LocalDate nextOn) {

    static RuleView of(Rule rule) {
        var next = rule.next();
        return new RuleView(
                rule.recordClass(),
                rule.personClass(),
                rule.period().years(),
                rule.period().months(),
                rule.countedFrom(),
                rule.source(),
                rule.reason(),
                rule.effectiveOn(),
                rule.own(),
                rule.version(),
                rule.latest(),
                next == null ? null : next.period().years(),
                next == null ? null : next.period().months(),
                next == null ? null : next.effectiveOn());
    }
}
