package org.evident.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.rules.Requirement;

/** One thing that a rule-set asks for, and how far somebody is with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MetRequirement", description = "What the rules ask for, and how far I am with it.")
record MetRequirement(
        @Schema(required = true, maxLength = 40) String key,
        @Schema(
                        required = true,
                        enumeration = {"pieces", "peer-reflections", "task", "items", "statement"},
                        description = "statement is said in words and not counted.")
                String kind,
        @Schema(required = true, maxLength = 300, description = "The rule in plain words.") String words,
        @Schema(maxLength = 300, description = "What to do next, while it is not met.") String next,
        @Schema(maxLength = 200, description = "Where this rule stands; absent where it stands with the rule-set.")
                String source,
        @Schema(minimum = "1", maximum = "100", description = "How many are asked for.") Integer number,
        @Schema(minimum = "0", description = "How many there are.") Integer have,
        @Schema(required = true, description = "Not asked of me, because I joined late in the period.") boolean waived,
        @Schema(required = true) boolean met,
        @Schema(description = "The day on which I say I did it; of a task alone.") LocalDate doneOn) {

    static MetRequirement counted(Requirement asked, int have, boolean waived) {
        var met = waived || have >= asked.number();
        return of(asked, have, waived, met, null);
    }

    static MetRequirement task(Requirement asked, LocalDate doneOn, boolean waived) {
        return of(asked, null, waived, waived || doneOn != null, doneOn);
    }

    /** Said and not counted, so nobody can fail it. */
    static MetRequirement statement(Requirement asked, boolean waived) {
        return of(asked, null, waived, true, null);
    }

    private static MetRequirement of(Requirement asked, Integer have, boolean waived, boolean met, LocalDate doneOn) {
        var next = met && !asked.kind().equals("statement") ? null : asked.next();
        return new MetRequirement(
                asked.key(),
                asked.kind(),
                asked.words(),
                next,
                asked.source(),
                asked.number(),
                have,
                waived,
                met,
                doneOn);
    }

    boolean isCounted() {
        return List.of("pieces", "peer-reflections", "items").contains(kind);
    }

    boolean isTask() {
        return kind.equals("task");
    }

    int missing() {
        return met ? 0 : number - have;
    }
}
