package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.evident.shared.csl.ExportFormat;
import org.evident.shared.csl.ReferenceFile;
import org.evident.shared.csl.WorkSource;

/**
 * Writes what a search found, some hundreds at a time. It holds no transaction while it writes, so that a reader on a
 * slow line keeps no connection to the database.
 */
@ApplicationScoped
class SearchExport {

    private static final int AT_ONCE = 250;

    private final WorkSource kept;

    SearchExport(WorkSource kept) {
        this.kept = kept;
    }

    void write(List<UUID> ids, ExportFormat format, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var file = new ReferenceFile(format, writer);
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            file.add(kept.works(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
            writer.flush();
        }
        file.end();
        writer.flush();
    }
}
