package org.evident.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.outbox.OutboxHandler;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.records.RecordFile;
import org.evident.shared.records.Unreadable;

/** The dry run: reads a file as a stream, tidies and checks each record, and compares them all with the catalogue. */
@ApplicationScoped
class ImportReading implements OutboxHandler {

    static final String KIND = "import-reading";
    private static final int BATCH = 200;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportTwins twins;
    private final ImportFiles files;
    private final ObjectMapper json;
    private final Clock clock;

    ImportReading(
            ImportRepository imports,
            ImportRows rows,
            ImportTwins twins,
            ImportFiles files,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.twins = twins;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        var job = json.treeToValue(payload, ImportJob.class);
        var upload = QuarkusTransaction.requiringNew().call(() -> start(job));
        if (upload == null) return;
        try {
            twins.compare(upload.id, upload.organisationId, read(upload));
            QuarkusTransaction.requiringNew().run(() -> finish(job));
        } catch (Unreadable e) {
            QuarkusTransaction.requiringNew().run(() -> refuse(job, e.getMessage()));
        }
    }

    @Override
    public void givenUp(JsonNode payload) throws IOException {
        var job = json.treeToValue(payload, ImportJob.class);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        refuse(job, "We tried eight times and could not read it. Tell us its name, and we will look"));
    }

    private ResourceImport start(ImportJob job) {
        var upload = imports.at(job, "reading");
        if (upload != null) {
            rows.clear(job.id());
            imports.progress(job.id(), 0);
        }
        return upload;
    }

    private int read(ResourceImport upload) throws IOException {
        var matches = upload.settings.columns().stream()
                .collect(Collectors.groupingBy(
                        ImportSettings.ColumnMatch::field,
                        Collectors.mapping(ImportSettings.ColumnMatch::column, Collectors.toList())));
        var batch = new ArrayList<CheckedRecord>();
        var last = new int[1];
        try (var file = files.open(upload.id)) {
            RecordFile.read(upload.fileFormat(), file, matches, found -> {
                batch.add(CheckedRecord.of(found, ++last[0]));
                if (batch.size() == BATCH) keep(upload.id, batch, last[0]);
            });
        }
        keep(upload.id, batch, last[0]);
        if (last[0] == 0) throw new Unreadable("There are no records in the file");
        return last[0];
    }

    private void keep(UUID id, List<CheckedRecord> batch, int last) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.put(id, batch);
            imports.progress(id, last);
        });
        batch.clear();
    }

    private void finish(ImportJob job) {
        var upload = imports.at(job, "reading");
        if (upload != null) upload.compared(clock.instant());
    }

    private void refuse(ImportJob job, String why) {
        rows.clear(job.id());
        var upload = imports.at(job, "reading");
        if (upload != null) upload.refuse(why, clock.instant());
    }
}
