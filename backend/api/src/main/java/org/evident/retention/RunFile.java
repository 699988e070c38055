package org.evident.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.evident.retention.Run.Line;
import org.evident.shared.records.SafeCsv;

/** The rows that a preview is of, by id, streamed a thousand at a time: those that are past the same days now. */
@ApplicationScoped
class RunFile {

    private static final int PAGE = 1000;

    private final Removal removal;

    RunFile(Removal removal) {
        this.removal = removal;
    }

    InputStream of(Run run, List<Line> lines) {
        var heading = "\uFEFF" + SafeCsv.line("Records", "Class of record", "Class of person", "Kept from", "Id");
        var pages = Stream.concat(Stream.of(heading), lines.stream().flatMap(line -> pages(run, line)))
                .iterator();
        return new SequenceInputStream(streams(pages));
    }

    private Stream<String> pages(Run run, Line line) {
        return Stream.iterate(page(run, line, ""), ids -> !ids.isEmpty(), ids -> page(run, line, ids.getLast()))
                .map(ids -> text(line, ids));
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

    private static Enumeration<InputStream> streams(Iterator<String> pages) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pages.hasNext();
            }

            @Override
            public InputStream nextElement() {
                if (!pages.hasNext()) throw new NoSuchElementException();
                return new ByteArrayInputStream(pages.next().getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
