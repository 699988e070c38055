package org.evident.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetentionRun", description = "A look at what is past its time, or its removal.")
record RunView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(
                        required = true,
                        enumeration = {"preview", "removal"},
                        description = "A preview removes nothing.")
                String kind,
        @Schema(required = true, description = "The day that periods are counted back from.") LocalDate day,
        @Schema(
                        required = true,
                        enumeration = {"waiting", "running", "done", "stopped"},
                        description = "stopped: removal was switched off while it ran, or it could not be done.")
                String state,
        @Schema(maxLength = 200, description = "Who asked for the preview; nobody for removals by night.")
                String askedBy,
        @Schema(required = true) Instant startedAt,
        Instant finishedAt,
        @Schema(required = true, description = "Rows past their time.") long found,
        @Schema(required = true, description = "Rows that would go if no legal hold kept them.") long held,
        @Schema(required = true, description = "Rows that went.") long removed,
        @Schema(
                        maxItems = 200,
                        description =
                                "By records and class of person; only where one run is asked for, lines without rows too.")
                List<LineView> lines) {

    @Schema(name = "RetentionRunLine", description = "One kind of records about one class of person, under one rule.")
    record LineView(
            @Schema(required = true, maxLength = 120) String title,
            @Schema(required = true, maxLength = 20) String recordClass,
            @Schema(
                            required = true,
                            enumeration = {"employee", "care-employee", "non-employee"})
                    String personClass,
            @Schema(required = true, description = "Whether the rule was the organisation's own.") boolean ruleOwn,
            @Schema(required = true) int ruleVersion,
            @Schema(required = true) int years,
            @Schema(required = true) int months,
            @Schema(required = true, description = "What happened before this day is past its time.") LocalDate before,
            @Schema(required = true) long found,
            @Schema(required = true) long held,
            @Schema(required = true) long removed,
            @Schema(description = "The day of the oldest of what is past its time.") LocalDate oldest,
            @Schema(description = "The day of the newest.") LocalDate newest,
            @Schema(
                            enumeration = {"not-confirmed"},
                            description = "The rule is not the one that the confirmed preview was made under.")
                    String leftOut) {}

    static RunView of(Run run, List<Run.Line> lines) {
        return new RunView(
                run.id(),
                run.organisationId(),
                run.kind(),
                run.day(),
                run.state(),
                run.askedBy(),
                run.startedAt(),
                run.finishedAt(),
                run.found(),
                run.held(),
                run.removed(),
                lines == null ? null : lines.stream().map(RunView::line).toList());
    }

    private static LineView line(Run.Line line) {
        return new LineView(
                line.title(),
                line.recordClass(),
                line.personClass(),
                line.ruleOwn(),
                line.ruleVersion(),
                line.years(),
                line.months(),
                line.before(),
                line.found(),
                line.held(),
                line.removed(),
                line.oldest(),
                line.newest(),
                line.leftOut());
    }
}
