package org.evident.attendance;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.attendance.AttendanceInput.Row;
import org.evident.attendance.AttendanceReport.Refusal;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/**
 * A sheet of who came, as a spreadsheet saves one: a column with an address or a name, one with how, and one with minutes.
 * Every cell is text, whatever it begins with.
 */
record AttendanceSheet(List<Cells> rows) {

    private static final int LARGEST = 1024 * 1024;
    private static final int MOST = 5_000;
    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("email", "who"),
            Map.entry("email address", "who"),
            Map.entry("name", "who"),
            Map.entry("who", "who"),
            Map.entry("how", "how"),
            Map.entry("attendance", "how"),
            Map.entry("attended", "how"),
            Map.entry("minutes", "minutes"));

    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("attended", "attended"),
            Map.entry("yes", "attended"),
            Map.entry("y", "attended"),
            Map.entry("present", "attended"),
            Map.entry("came", "attended"),
            Map.entry("part", "part"),
            Map.entry("in part", "part"),
            Map.entry("left early", "part"),
            Map.entry("came late", "part"),
            Map.entry("excused", "excused"),
            Map.entry("apologies", "excused"),
            Map.entry("absent", "absent"),
            Map.entry("no", "absent"),
            Map.entry("n", "absent"),
            Map.entry("did not attend", "absent"),
            Map.entry("walked-in", "walked-in"),
            Map.entry("walked in", "walked-in"));

    record Cells(int line, String who, String how, String minutes) {}

    private record Read(int line, List<String> cells) {}

    /** A line that says something, or why it does not. */
    record Line(int number, String who, Row row, Refusal refusal) {}

    static AttendanceSheet read(InputStream sent) {
        try {
            var bytes = sent == null ? new byte[0] : sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw new ProblemException(ProblemType.TOO_LARGE, "Choose a sheet of 1 MB or less");
            return of(text(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AttendanceSheet of(String text) {
        var head = text.lines().findFirst().orElse("");
        var separator = head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
        try (var parser = CSV.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            var columns = columns(next(parser));
            var rows = new ArrayList<Cells>();
            for (Read read; (read = next(parser)) != null; ) {
                var cells = read.cells();
                var row = new Cells(
                        read.line(),
                        cell(cells, columns.indexOf("who")),
                        cell(cells, columns.indexOf("how")),
                        cell(cells, columns.indexOf("minutes")));
                if (!(row.who() + row.how()).isEmpty()) rows.add(row);
                if (rows.size() > MOST) throw unreadable("The sheet has more than 5,000 rows. Split it in two");
            }
            if (rows.isEmpty()) throw unreadable("There is nobody in the sheet. Put one person on each row");
            return new AttendanceSheet(rows);
        } catch (IOException e) {
            throw unreadable("The sheet is broken: a quote may be missing. Save it again as CSV and send that");
        }
    }

    private static List<String> columns(Read headings) {
        if (headings == null) throw unreadable("The file is empty. Choose a sheet with people in it");
        var columns = headings.cells().stream()
                .map(heading -> HEADINGS.getOrDefault(heading.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        if (!columns.contains("who")) throw unreadable("There is no column with the heading Email or Name");
        if (!columns.contains("how")) throw unreadable("There is no column with the heading How");
        return columns;
    }

    private static Read next(CsvParser parser) throws IOException {
        if (parser.nextToken() == null) return null;
        var line = parser.currentLocation().getLineNr();
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) if (cells.size() < 50) cells.add(parser.getText());
        return new Read(line, cells);
    }

    private static String cell(List<String> cells, int at) {
        if (at < 0 || at >= cells.size()) return "";
        var plain = cells.get(at).replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        if (plain.startsWith("'")) plain = plain.substring(1);
        return plain.length() > 254 ? plain.substring(0, 254) : plain;
    }

    /** Each line by the address, or by the name where one person alone has it. */
    List<Line> against(List<Place> places) {
        var named = places.stream()
                .collect(Collectors.groupingBy(place -> place.name().toLowerCase(Locale.ROOT)));
        return rows.stream().map(cells -> line(cells, named)).toList();
    }

    private static Line line(Cells cells, Map<String, List<Place>> places) {
        var how = WAYS.get(cells.how().toLowerCase(Locale.ROOT));
        if (cells.who().isEmpty()) return refused(cells, "Say who it is: enter an email address or a name");
        if (how == null) return refused(cells, "Enter attended, part, excused, absent or walked in");
        if (!cells.minutes().matches("\\d{0,4}")) return refused(cells, "Minutes must be a whole number");
        var minutes = cells.minutes().isEmpty() ? null : Integer.valueOf(cells.minutes());
        if (minutes != null && minutes > 1440) return refused(cells, "Minutes must be 1,440 or fewer");
        if (cells.who().contains("@"))
            return new Line(cells.line(), cells.who(), new Row(null, null, cells.who(), how, minutes), null);
        var named = places.getOrDefault(cells.who().toLowerCase(Locale.ROOT), List.of());
        if (named.isEmpty()) return refused(cells, "Nobody of this name has a place. Use their email address");
        if (named.size() > 1) return refused(cells, "More than one person has this name. Use their email address");
        return new Line(
                cells.line(), cells.who(), new Row(named.getFirst().bookingId(), null, null, how, minutes), null);
    }

    private static Line refused(Cells cells, String why) {
        return new Line(cells.line(), cells.who(), null, new Refusal(cells.line(), cells.who(), why));
    }

    private static String text(byte[] file) {
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3)
            throw unreadable("This is a workbook. Save the sheet as CSV and send that");
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static ProblemException unreadable(String why) {
        return ProblemException.invalid("/file", why);
    }
}
