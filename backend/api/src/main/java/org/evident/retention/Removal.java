package org.evident.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.evident.retention.PastTerm.Reach;
import org.evident.retention.Run.Line;
import org.evident.shared.database.LongWork;
import org.evident.shared.database.Sweep;
import org.evident.shared.privacy.RetentionTarget;

/** What the schedules reach, and the work on one line of a run. */
@ApplicationScoped
class Removal {

    private final List<RetentionTarget> targets;
    private final PastTerm past;
    private final LineRepository lines;
    private final LongWork longWork;

    Removal(@All List<RetentionTarget> targets, PastTerm past, LineRepository lines, LongWork longWork) {
        this.targets = targets.stream()
                .sorted(Comparator.comparing(RetentionTarget::isLast)
                        .thenComparing(RetentionTarget::recordClass)
                        .thenComparing(RetentionTarget::key))
                .toList();
        this.past = past;
        this.lines = lines;
        this.longWork = longWork;
    }

    /** In the order in which they go. */
    List<RetentionTarget> targets() {
        return targets;
    }

    void look(Run run, Line line) {
        var found = longWork.call(() -> past.find(target(line), reach(run, line)));
        lines.found(run.id(), line, found);
    }

    /** One batch, counted in the same transaction, so that a crash neither loses nor repeats a number. */
    int removeSome(Run run, Line line) {
        int gone = longWork.call(() -> past.remove(target(line), reach(run, line), Sweep.MOST));
        lines.removed(run.id(), line, gone);
        return gone;
    }

    List<String> ids(Run run, Line line, String after, int most) {
        return past.ids(target(line), reach(run, line), after, most);
    }

    private RetentionTarget target(Line line) {
        return targets.stream()
                .filter(target -> target.key().equals(line.target()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No target " + line.target()));
    }

    private static Reach reach(Run run, Line line) {
        return new Reach(run.organisationId(), line.personClass(), line.before());
    }
}
