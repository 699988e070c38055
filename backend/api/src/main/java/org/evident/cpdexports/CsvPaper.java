package org.evident.cpdexports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Written;
import org.evident.shared.records.SafeCsv;

/** A sheet with the headings that the import knows again. */
class CsvPaper implements Paper {

    private final Writer out;

    CsvPaper(OutputStream to) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 64 * 1024);
        out.write('\uFEFF');
        out.write(SafeCsv.line(
                "Title",
                "Type of CPD",
                "Description",
                "Date",
                "What I learnt",
                "Impact",
                "Peer setting",
                "Peer name",
                "Peer reflection",
                "Minutes",
                "Due date",
                "State",
                "Standards",
                "Comes from"));
    }

    @Override
    public void add(Written written, List<String> standards) throws IOException {
        var piece = written.piece();
        out.write(SafeCsv.line(
                piece.title(),
                PieceWords.kind(piece),
                piece.description(),
                piece.happenedOn() == null ? "" : piece.happenedOn().toString(),
                piece.learning(),
                piece.impact(),
                PieceWords.setting(piece),
                piece.peer().name(),
                piece.peer().text(),
                piece.minutes() == null ? "" : piece.minutes().toString(),
                written.dueOn() == null ? "" : written.dueOn().toString(),
                PieceWords.stage(piece),
                standards.stream().filter(label -> !label.isEmpty()).collect(Collectors.joining("; ")),
                written.links().stream().map(From::title).collect(Collectors.joining("; "))));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
