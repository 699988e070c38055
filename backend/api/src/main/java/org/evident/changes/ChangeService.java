package org.evident.changes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.evident.changes.ChangeRepository.Change;
import org.evident.shared.catalogue.CatalogueSeal;
import org.evident.shared.database.LongWork;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;

/** What changed of what the caller may see, in an order that skips nothing. */
@ApplicationScoped
@Transactional
class ChangeService {

    /** Whoever has not come back for so long begins again. */
    static final int DAYS = 90;

    private final ChangeRepository changes;
    private final LongWork longWork;
    private final CatalogueSeal seal;
    private final Caller caller;
    private final Clock clock;

    ChangeService(ChangeRepository changes, LongWork longWork, CatalogueSeal seal, Caller caller, Clock clock) {
        this.changes = changes;
        this.longWork = longWork;
        this.seal = seal;
        this.caller = caller;
        this.clock = clock;
    }

    record Found(List<Change> changes, String next, boolean more) {}

    Found after(String sealed, int size) {
        var cursor = sealed == null || sealed.isBlank() ? beginning() : opened(sealed);
        var stretch = changes.after(cursor, places(), size);
        var next = cursor.at(stretch.end(), today());
        return new Found(stretch.changes(), seal.seal(next.write()), stretch.more());
    }

    void start(@Observes @Priority(30) StartupEvent start) {
        if (longWork.call(changes::numberAnew))
            Log.info("The catalogue comes from another server; who harvests it begins again");
    }

    private ChangeCursor beginning() {
        return ChangeCursor.beginning(standing(), today(), changes.oldestRunning());
    }

    private ChangeCursor opened(String sealed) {
        var cursor = seal.open(sealed).flatMap(ChangeCursor::read).orElseThrow(() -> again("It is not one of ours."));
        if (cursor.issued().isBefore(today().minusDays(DAYS))) throw again("It is too old.");
        if (!cursor.standing().equals(standing())) throw again("What you may see is not what it was.");
        if (cursor.transaction() > changes.oldestRunning()) throw again("The database was set back since.");
        return cursor;
    }

    private static ProblemException again(String why) {
        return ProblemException.invalid("cursor", why + " Start again without a cursor");
    }

    /** As in {@code resource_presence}, where what carers see of a place stands apart. */
    private List<String> places() {
        var standpoint = caller.standpoint();
        return Stream.concat(
                        standpoint.staffed().stream(),
                        standpoint.caredFor().stream().map(place -> place + "/carers"))
                .toList();
    }

    private String standing() {
        return Integer.toHexString(places().hashCode());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
