package org.evident.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.changes.ChangeRepository.Change;
import org.evident.shared.catalogue.ResourceTexts;

/**
 * Writes changes as JSON, a hundred resources at a time and without a transaction, each as it is when it is written. One that
 * has gone meanwhile is told as gone.
 */
@ApplicationScoped
class ChangeStream {

    private static final int AT_ONCE = 100;

    private final ResourceTexts resources;

    ChangeStream(ResourceTexts resources) {
        this.resources = resources;
    }

    void write(ChangeService.Found found, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var changes = found.changes();
        writer.write("{\"items\":[");
        for (var from = 0; from < changes.size(); from += AT_ONCE) {
            var some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
            if (from > 0) writer.write(',');
            write(some, texts(some), writer);
            writer.flush();
        }
        writer.write("],\"nextCursor\":\"%s\",\"more\":%s}".formatted(found.next(), found.more()));
        writer.flush();
    }

    private Map<UUID, String> texts(List<Change> changes) {
        return resources.texts(
                changes.stream().filter(Change::here).map(Change::resource).toList());
    }

    private static void write(List<Change> changes, Map<UUID, String> texts, Writer out) throws IOException {
        for (var n = 0; n < changes.size(); n++) {
            var id = changes.get(n).resource();
            var text = texts.get(id);
            if (n > 0) out.write(',');
            out.write("{\"id\":\"" + id + "\",\"act\":");
            out.write(text == null ? "\"gone\"}" : "\"changed\",\"resource\":" + text + "}");
        }
    }
}
