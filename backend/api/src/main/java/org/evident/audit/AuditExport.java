package org.evident.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evident.shared.json.Json;
import org.evident.shared.records.SafeCsv;

/** Writes what was done into a file, a thousand events at a time. */
@ApplicationScoped
class AuditExport {

    private static final int AT_ONCE = 1_000;

    private final AuditService audit;
    private final Json json;

    AuditExport(AuditService audit, Json json) {
        this.audit = audit;
        this.json = json;
    }

    void csv(AuditQuery query, OutputStream out) throws IOException {
        var writer = writer(out);
        writer.write("\uFEFF");
        writer.write(SafeCsv.line(
                "Number", "When", "Who", "Who (id)", "What", "Organisation", "Thing", "Thing (id)", "About", "Detail"));
        stretches(query, writer, this::line);
    }

    /** One JSON object a line. */
    void lines(AuditQuery query, OutputStream out) throws IOException {
        stretches(query, writer(out), event -> json.write(event) + "\n");
    }

    private interface Line {
        String of(AuditEventView event);
    }

    private void stretches(AuditQuery query, Writer writer, Line line) throws IOException {
        List<AuditEventView> events = audit.stretch(query, AT_ONCE);
        while (!events.isEmpty()) {
            for (var event : events) writer.write(line.of(event));
            writer.flush();
            var last = events.getLast();
            events = events.size() < AT_ONCE
                    ? List.of()
                    : audit.stretch(query.copy().after(last.at(), last.id()), AT_ONCE);
        }
        writer.flush();
    }

    private String line(AuditEventView e) {
        return SafeCsv.line(
                Long.toString(e.id()),
                e.at().toString(),
                e.actorName(),
                e.actor(),
                e.what(),
                e.organisationName(),
                e.thing(),
                e.thingId(),
                e.personName(),
                json.write(e.detail()));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
