package org.evident.retention;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evident.retention.Run.Line;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.database.Sweep;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.privacy.RecordClass;

/**
 * Does a run line by line, each in transactions of its own. What a crash leaves is taken up where it stopped, and a repeat
 * finds nothing to do.
 */
@ApplicationScoped
class RunWork implements OutboxHandler {

    static final String KIND = "retention-run";

    private final RunRepository runs;
    private final LineRepository lines;
    private final RuleRepository rules;
    private final Removal removal;
    private final Audit audit;

    RunWork(RunRepository runs, LineRepository lines, RuleRepository rules, Removal removal, Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.rules = rules;
        this.removal = removal;
        this.audit = audit;
    }

    record Job(UUID runId) {}

    static String word(RecordClass recordClass) {
        return recordClass.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) {
        var id = UUID.fromString(payload.path("runId").asText());
        var run = QuarkusTransaction.requiringNew().call(() -> runs.find(id).orElse(null));
        if (run == null || run.finishedAt() != null) return;
        QuarkusTransaction.requiringNew().run(() -> begin(run));
        for (var line : QuarkusTransaction.requiringNew().call(() -> lines.unfinished(id))) {
            work(run, line);
            if (!isWanted(run)) break;
        }
        QuarkusTransaction.requiringNew().run(() -> end(run, isStillWanted(run) ? "done" : "stopped"));
    }

    /** Nobody waits for a run that cannot be done. */
    @Override
    public void givenUp(JsonNode payload) {
        var id = UUID.fromString(payload.path("runId").asText());
        QuarkusTransaction.requiringNew().run(() -> runs.turn(id, "stopped"));
    }

    private void begin(Run run) {
        var schedule = rules.rules(run.organisationId(), run.day());
        var position = 0;
        for (var target : removal.targets()) {
            for (var rule : schedule) {
                if (!rule.recordClass().equals(word(target.recordClass()))) continue;
                var before = target.isLast()
                        ? beforeAll(schedule, rule, run.day())
                        : rule.period().before(run.day());
                lines.add(run.id(), position++, target, rule, before);
            }
        }
        if (run.isRemoval()) lines.leaveOutUnconfirmed(run.id(), run.organisationId());
        runs.turn(run.id(), "running");
    }

    /** The day before which nothing else about such a person is kept any more. The audit speaks in ids alone. */
    private static LocalDate beforeAll(List<Rule> schedule, Rule rule, LocalDate today) {
        return schedule.stream()
                .filter(other -> other.personClass().equals(rule.personClass()))
                .filter(other -> !other.recordClass().equals("audit"))
                .map(other -> other.period().before(today))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void work(Run run, Line line) {
        if (line.removed() == 0) QuarkusTransaction.requiringNew().run(() -> removal.look(run, line));
        if (run.isRemoval()) Sweep.run(Sweep.MOST, () -> isStillWanted(run) ? removal.removeSome(run, line) : 0);
        if (isWanted(run)) QuarkusTransaction.requiringNew().run(() -> lines.finish(run.id(), line));
    }

    private boolean isWanted(Run run) {
        return QuarkusTransaction.requiringNew().call(() -> isStillWanted(run));
    }

    /** Who switches it off stops a removal that is under way, before its next batch. */
    private boolean isStillWanted(Run run) {
        return !run.isRemoval() || runs.switchedOn().contains(run.organisationId());
    }

    private void end(Run run, String state) {
        runs.turn(run.id(), state);
        var sums = runs.find(run.id()).orElse(run);
        if (!run.isRemoval()) return;
        audit.record(
                "system",
                new Act("retention.remove", run.organisationId(), "retention-run", run.id())
                        .with(Map.of("state", state, "found", sums.found(), "removed", sums.removed())));
    }
}
