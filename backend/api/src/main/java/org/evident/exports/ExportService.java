package org.evident.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** A person's own copies. Nobody else ever sees one, or that there is one. */
@ApplicationScoped
@Transactional
class ExportService {

    private static final int MOST_A_DAY = 5;

    private final ExportRepository exports;
    private final ExportFiles files;
    private final PersonalTables tables;
    private final Outbox outbox;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    ExportService(
            ExportRepository exports,
            ExportFiles files,
            PersonalTables tables,
            Outbox outbox,
            Audit audit,
            Idempotency idempotency,
            Present present,
            Caller caller,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.tables = tables;
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ExportView> list(PageRequest page) {
        return new Page<>(exports.page(caller.id(), page), page.page, page.size, exports.count(caller.id()));
    }

    ExportView require(UUID id) {
        return exports.find(caller.id(), id).orElseThrow(() -> ProblemException.notFound("copy"));
    }

    ExportView start(String key) {
        return idempotency.once(key, "startDataExport", Map.of(), ExportView.class, this::started);
    }

    private ExportView started() {
        var me = present.id();
        exports.inTurn(me);
        if (exports.isUnderWay(me)) throw refused("A copy is being made already. Wait until it is ready");
        var now = clock.instant();
        var today = UkTime.today(clock).atStartOfDay(UkTime.ZONE).toInstant();
        if (exports.askedSince(me, today) >= MOST_A_DAY)
            throw refused("You have asked for five copies today. Ask for the next one tomorrow");
        var parts = (int) tables.sections().stream()
                .filter(section -> !section.told().isEmpty())
                .count();
        var id = exports.add(me, parts, now, now.plus(ExportBuilding.KEPT));
        outbox.add(ExportBuilding.KIND, ExportBuilding.KIND + ":" + id, new ExportJob(id));
        audit.record(caller.subject(), act("data-export.start", id));
        return require(id);
    }

    /** Only one that is ready has a file. */
    InputStream file(UUID id) {
        var held = require(id);
        if (!held.state().equals("ready") || !held.expiresAt().isAfter(clock.instant()))
            throw ProblemException.notFound("copy");
        audit.record(caller.subject(), act("data-export.download", id));
        return files.open(id);
    }

    private Act act(String what, UUID id) {
        return new Act(what, null, "data-export", id).about(caller.id());
    }

    private static ProblemException refused(String advice) {
        return new ProblemException(ProblemType.CONFLICT, advice);
    }
}
