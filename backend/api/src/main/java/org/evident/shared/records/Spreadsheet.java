package org.evident.shared.records;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** CSV with commas, semicolons or tabs: a row of headings, then one row a record. */
final class Spreadsheet {

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private static final int MOST_COLUMNS = 200;
    private static final int LOOKED_AT = 50;
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Spreadsheet() {}

    /** @param cells no more than there can be columns, of {@code count} in the file */
    private record Row(int line, List<String> cells, int count) {}

    static List<Column> columns(Reader in) throws IOException {
        var samples = new LinkedHashMap<String, List<String>>();
        try (var rows = rows(in)) {
            var headings = headings(rows);
            headings.forEach(heading -> samples.put(heading, new ArrayList<>()));
            Row row;
            for (var n = 0; n < LOOKED_AT && (row = next(rows)) != null; n++) {
                values(headings, row)
                        .forEach((heading, values) -> samples.get(heading).addAll(values));
            }
        }
        return columns(samples);
    }

    static List<Column> columns(Map<String, List<String>> samples) {
        if (samples.isEmpty()) throw new Unreadable("There are no records in the file");
        return samples.entrySet().stream()
                .limit(MOST_COLUMNS)
                .map(e -> new Column(
                        e.getKey(),
                        e.getValue().stream()
                                .distinct()
                                .limit(3)
                                .map(Spreadsheet::shown)
                                .toList(),
                        Field.guess(e.getKey())))
                .toList();
    }

    static void read(Reader in, Map<Field, List<String>> matches, Consumer<FoundRecord> sink) throws IOException {
        try (var rows = rows(in)) {
            var headings = headings(rows);
            for (Row row; (row = next(rows)) != null; ) {
                sink.accept(
                        row.count() > headings.size()
                                ? FoundRecord.unreadable(
                                        row.line(),
                                        "This row has %d cells, and there are %d headings. Check its quotes and separators"
                                                .formatted(row.count(), headings.size()))
                                : Cells.of(row.line(), matches, values(headings, row)));
            }
        }
    }

    private static CsvParser rows(Reader in) throws IOException {
        in.mark(64 * 1024);
        var head = new StringBuilder();
        for (int c; head.length() < 32 * 1024 && (c = in.read()) >= 0 && c != '\n'; ) head.append((char) c);
        in.reset();
        var parser = CSV.createParser(in);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(head.toString())));
        return parser;
    }

    private static char separator(String head) {
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) if (count(head, candidate) > count(head, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static List<String> headings(CsvParser rows) {
        var first = next(rows);
        if (first == null) throw new Unreadable("There are no records in the file");
        if (first.count() > MOST_COLUMNS) {
            throw new Unreadable("The first line has more than 200 columns. Send a sheet with fewer");
        }
        var headings = new ArrayList<String>();
        for (var cell : first.cells()) {
            var name = cell.isBlank() ? "Column " + (headings.size() + 1) : shown(cell);
            headings.add(headings.contains(name) ? name + " " + (headings.size() + 1) : name);
        }
        return headings;
    }

    private static Map<String, List<String>> values(List<String> headings, Row row) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var n = 0; n < Math.min(row.cells().size(), headings.size()); n++) {
            if (!row.cells().get(n).isBlank())
                values.put(headings.get(n), List.of(row.cells().get(n)));
        }
        return values;
    }

    /** Null at the end. Cell by cell, so that no row is in memory that is longer than a record can be. */
    private static Row next(CsvParser rows) {
        try {
            if (rows.nextToken() == null) return null;
            var line = rows.currentLocation().getLineNr();
            var cells = new ArrayList<String>();
            var count = 0;
            for (var length = 0L; rows.nextToken() != JsonToken.END_ARRAY; count++) {
                length += rows.getText().length();
                if (length > Lines.LONGEST) throw Lines.tooLong(line);
                if (count <= MOST_COLUMNS) cells.add(rows.getText());
            }
            return new Row(line, cells, count);
        } catch (IOException e) {
            if (e.getCause() instanceof Unreadable ours) throw ours;
            throw new Unreadable("The sheet is broken near line %d: a quote may be missing. Save it again as CSV UTF-8"
                    .formatted(rows.currentLocation().getLineNr()));
        }
    }

    /** As a person reads it, on one line. */
    static String shown(String text) {
        var plain = UNSHOWN.matcher(text).replaceAll(" ").strip();
        return plain.length() > 160 ? plain.substring(0, 160) + "…" : plain;
    }
}
