package org.evident.invitations;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evident.shared.records.Unreadable;

/**
 * A file of people as a spreadsheet saves one: commas, semicolons or tabs, in UTF-8 with or without its mark, UTF-16 with
 * its mark, or Windows-1252. Every cell is text, whatever it begins with. Up to 10,000 rows.
 *
 * @param ignored headings that nothing is known by, 50 at most
 */
record PeopleSheet(List<Row> rows, List<String> ignored) {

    static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 300;
    private static final int LONGEST_HEADING = 100;
    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private record Line(int number, List<String> cells) {}

    /** One row; a cell that is empty is not there. */
    record Row(int line, Map<PeopleColumn, String> cells) {}

    static PeopleSheet read(byte[] file) {
        var text = text(file);
        var start = text.startsWith("sep=") ? text.indexOf('\n') + 1 : 0;
        try (var parser = CSV.createParser(text.substring(start))) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text.substring(start))));
            return read(parser, start == 0 ? 0 : 1);
        } catch (IOException e) {
            throw new Unreadable("The sheet is broken: a quote may be missing. Save it again as CSV and send that");
        }
    }

    private static PeopleSheet read(CsvParser parser, int skipped) throws IOException {
        var ignored = new ArrayList<String>();
        var columns = columns(next(parser), ignored);
        var rows = new ArrayList<Row>();
        for (Line line; (line = next(parser)) != null; ) {
            var row = new Row(line.number() + skipped, values(columns, line.cells()));
            if (!row.cells().isEmpty()
                    && !PeopleColumn.EXAMPLE.equals(row.cells().get(PeopleColumn.EMAIL))) rows.add(row);
            if (rows.size() > MOST_ROWS) throw new Unreadable("The sheet has more than 10,000 rows. Split it in two");
        }
        if (rows.isEmpty()) throw new Unreadable("There is nobody in the sheet. Put one person on each row");
        return new PeopleSheet(rows, ignored);
    }

    /** What each column holds; null for what is ignored. */
    private static List<PeopleColumn> columns(Line headings, List<String> ignored) {
        if (headings == null) throw new Unreadable("The file is empty. Choose a sheet with people in it");
        var columns = new ArrayList<PeopleColumn>();
        for (var heading : headings.cells()) {
            var known =
                    PeopleColumn.of(heading).filter(c -> !columns.contains(c)).orElse(null);
            columns.add(known);
            if (known == null && !heading.isBlank()) ignored.add(cut(heading.strip()));
        }
        for (var needed : List.of(PeopleColumn.EMAIL, PeopleColumn.GIVEN_NAME, PeopleColumn.FAMILY_NAME)) {
            if (!columns.contains(needed))
                throw new Unreadable(
                        "There is no column with the heading %s. Start from the template".formatted(needed.heading));
        }
        return columns;
    }

    private static String cut(String heading) {
        return heading.length() <= LONGEST_HEADING ? heading : heading.substring(0, LONGEST_HEADING - 1) + "…";
    }

    private static Map<PeopleColumn, String> values(List<PeopleColumn> columns, List<String> cells) {
        var values = new EnumMap<PeopleColumn, String>(PeopleColumn.class);
        for (var n = 0; n < Math.min(columns.size(), cells.size()); n++) {
            var cell = plain(cells.get(n));
            if (columns.get(n) != null && !cell.isEmpty()) values.put(columns.get(n), cell);
        }
        return values;
    }

    /** Null at the end. */
    private static Line next(CsvParser parser) throws IOException {
        if (parser.nextToken() == null) return null;
        var number = parser.currentLocation().getLineNr();
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (cells.size() < MOST_COLUMNS) cells.add(parser.getText());
        }
        return new Line(number, cells);
    }

    /** On one line, without what nobody sees, and without the sign that keeps a spreadsheet from running it. */
    private static String plain(String cell) {
        var plain = cell.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        if (plain.startsWith("'")) plain = plain.substring(1);
        return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) if (count(head, candidate) > count(head, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String text(byte[] file) {
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3)
            throw new Unreadable("This is a workbook. Save the sheet as CSV and send that");
        if (starts(file, 0xff, 0xfe)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (starts(file, 0xfe, 0xff)) return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        var skip = starts(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            var bytes = ByteBuffer.wrap(file, skip, file.length - skip);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] file, int... wanted) {
        for (var n = 0; n < wanted.length; n++) if (file.length <= n || (file[n] & 0xff) != wanted[n]) return false;
        return true;
    }
}
