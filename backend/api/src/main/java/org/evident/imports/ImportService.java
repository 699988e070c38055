package org.evident.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** What a person does with an import. Reading a file and adding its records are done later, by {@link ImportReading} and {@link ImportAdding}. */
@ApplicationScoped
@Transactional
class ImportService {

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportReport report;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportRows rows,
            ImportFiles files,
            ImportReport report,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.report = report;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ImportView> list(PageRequest page) {
        return imports.page(caller.organisationsWhere(Right.IMPORT_RESOURCES), page);
    }

    ImportView require(UUID id) {
        return imports.seen(caller.organisationsWhere(Right.IMPORT_RESOURCES), id)
                .orElseThrow(() -> ProblemException.notFound("import"));
    }

    void requireMayUpload(UUID organisation) {
        caller.require(Right.IMPORT_RESOURCES, organisation);
    }

    ImportView upload(UUID organisation, UploadedFile file) {
        requireMayUpload(organisation);
        var upload = ResourceImport.of(organisation, caller.id(), file, clock.instant());
        imports.persistAndFlush(upload);
        files.keep(upload.id, file.path());
        record("import.upload", upload, Map.of());
        return require(upload.id);
    }

    ImportView set(UUID id, int version, ImportSettings settings) {
        var upload = current(id, version);
        rows.requireKnown(upload.organisationId, settings);
        upload.set(settings, clock.instant());
        return queued(upload, ImportReading.KIND);
    }

    Page<ImportRowView> rows(UUID id, String outcome, PageRequest page) {
        require(id);
        return rows.page(id, outcome, page);
    }

    ImportView decide(UUID id, int version, DecisionsInput input) {
        var upload = current(id, version);
        upload.decided(clock.instant());
        rows.decide(id, input);
        imports.flush();
        return require(id);
    }

    ImportView add(UUID id, int version) {
        var counts = require(id).counts();
        var upload = current(id, version);
        upload.adding(counts.undecided(), counts.toAdd(), clock.instant());
        record("import.add", upload, Map.of("records", counts.toAdd()));
        return queued(upload, ImportAdding.KIND);
    }

    InputStream report(UUID id) {
        var view = require(id);
        if (!view.allowed().contains("report")) throw ProblemException.notFound("report");
        return report.of(id);
    }

    void discard(UUID id) {
        require(id);
        var upload = imports.findById(id);
        upload.requireDiscardable();
        imports.delete(upload);
        record("import.discard", upload, Map.of());
    }

    private void record(String what, ResourceImport upload, Map<String, ?> detail) {
        var act = new Act(what, upload.organisationId, "import", upload.id);
        audit.record(caller.subject(), act.with(detail));
    }

    private ResourceImport current(UUID id, int version) {
        require(id);
        var upload = imports.findById(id);
        ETags.requireCurrent(version, upload.version);
        return upload;
    }

    private ImportView queued(ResourceImport upload, String work) {
        imports.flush();
        outbox.add(work, work + ":" + upload.id + ":" + upload.version, new ImportJob(upload.id, upload.version));
        return require(upload.id);
    }
}
