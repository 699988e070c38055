package org.evident.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** Previews, and the log of all runs. */
@ApplicationScoped
@Transactional
@Personal(
        table = "retention_run",
        person = "asked_by",
        recordClass = RecordClass.AUDIT,
        title = "Retention previews you asked for",
        purpose = "So that it can be shown who looked before records went.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"asked_by"},
        others = {"id", "organisation_id", "kind", "day", "state", "started_at", "finished_at"},
        onErasure = Personal.OnErasure.KEEP)
class RunService {

    private final RunRepository runs;
    private final LineRepository lines;
    private final RunFile files;
    private final RuleService rules;
    private final Present present;
    private final Outbox outbox;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Caller caller;

    RunService(
            RunRepository runs,
            LineRepository lines,
            RunFile files,
            RuleService rules,
            Present present,
            Outbox outbox,
            Audit audit,
            Idempotency idempotency,
            Caller caller) {
        this.runs = runs;
        this.lines = lines;
        this.files = files;
        this.rules = rules;
        this.present = present;
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    RunView preview(UUID organisation, String key) {
        rules.requireMay(organisation);
        return idempotency.once(key, "previewRetention", organisation, RunView.class, () -> {
            var id = runs.addPreview(organisation, present.id());
            outbox.add(RunWork.KIND, RunWork.KIND + ":" + id, new RunWork.Job(id));
            audit.record(caller.subject(), new Act("retention.preview", organisation, "retention-run", id));
            return RunView.of(runs.find(id).orElseThrow(), null);
        });
    }

    Page<RunView> list(UUID organisation, PageRequest page) {
        rules.requireMay(organisation);
        var items = runs.of(organisation, page.offset(), page.size).stream()
                .map(run -> RunView.of(run, null))
                .toList();
        return new Page<>(items, page.page, page.size, runs.count(organisation));
    }

    RunView require(UUID id) {
        return RunView.of(find(id), lines.of(id));
    }

    InputStream file(UUID id) {
        var run = find(id);
        audit.record(caller.subject(), new Act("retention.download", run.organisationId(), "retention-run", id));
        return files.of(run, lines.of(id));
    }

    /** What belongs to an organisation where the caller may not is not there. */
    private Run find(UUID id) {
        return runs.find(id)
                .filter(run -> caller.may(Right.MANAGE_PRIVACY, run.organisationId()))
                .orElseThrow(() -> ProblemException.notFound("run"));
    }
}
