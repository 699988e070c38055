package org.evident.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.evident.retention.Run.Line;
import org.evident.shared.records.PagedText;
import org.evident.shared.records.SafeCsv;

/** The rows that a preview is of, by id, streamed a thousand at a time: those that are past the same days now. */
@ApplicationScoped
class RunFile {

    private static final int PAGE = 1000;
    private static final String HEADING =
            "\uFEFF" + SafeCsv.line("Records", "Class of record", "Class of person", "Kept from", "Id");

    private final Removal removal;

    RunFile(Removal removal) {
        this.removal = removal;
    }

    InputStream of(Run run, List<Line> lines) {
        var todo = lines.iterator();
        return PagedText.of(HEADING, new Supplier<>() {
            private Line line;
            private String last;

            /** The next page of ids, of this line or of the first one after it that has any. */
            @Override
            public String get() {
                while (line != null || todo.hasNext()) {
                    if (line == null) {
                        line = todo.next();
                        last = "";
                    }
                    var ids = page(run, line, last);
                    if (!ids.isEmpty()) {
                        last = ids.getLast();
                        return text(line, ids);
                    }
                    line = null;
                }
                return "";
            }
        });
    }

    private List<String> page(Run run, Line line, String after) {
        return QuarkusTransaction.requiringNew().call(() -> removal.ids(run, line, after, PAGE));
    }

    private static String text(Line line, List<String> ids) {
        var text = new StringBuilder();
        for (var id : ids) {
            text.append(SafeCsv.line(
                    line.title(),
                    line.recordClass(),
                    line.personClass(),
                    line.before().toString(),
                    id));
        }
        return text.toString();
    }
}
