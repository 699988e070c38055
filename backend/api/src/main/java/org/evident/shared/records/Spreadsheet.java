package org.evident.shared.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** CSV with commas, semicolons or tabs: a row of headings, then one row a record. */
final class Spreadsheet {

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Lines.LONGEST)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private static final int MOST_COLUMNS = 200;
    private static final int LOOKED_AT = 50;

    private Spreadsheet() {}

    static List<Column> columns(Reader in) throws IOException {
        var samples = new LinkedHashMap<String, List<String>>();
        try (var rows = rows(in)) {
            var headings = headings(rows);
            headings.forEach(heading -> samples.put(heading, new ArrayList<>()));
            for (var n = 0; n < LOOKED_AT && hasNext(rows); n++) {
                values(headings, next(rows))
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
                                .map(Spreadsheet::cut)
                                .toList(),
                        Field.guess(e.getKey())))
                .toList();
    }

    static void read(Reader in, Map<Field, List<String>> matches, Consumer<FoundRecord> sink) throws IOException {
        try (var rows = rows(in)) {
            var headings = headings(rows);
            while (hasNext(rows)) {
                var line = rows.getCurrentLocation().getLineNr();
                var cells = next(rows);
                sink.accept(
                        cells.length > headings.size()
                                ? FoundRecord.unreadable(
                                        line,
                                        "This row has %d cells, and there are %d headings. Check its quotes and separators"
                                                .formatted(cells.length, headings.size()))
                                : Cells.of(line, matches, values(headings, cells)));
            }
        }
    }

    private static MappingIterator<String[]> rows(Reader in) throws IOException {
        in.mark(64 * 1024);
        var head = new StringBuilder();
        for (int c; head.length() < 32 * 1024 && (c = in.read()) >= 0 && c != '\n'; ) head.append((char) c);
        in.reset();
        return CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(head.toString())))
                .readValues(in);
    }

    private static char separator(String head) {
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) if (count(head, candidate) > count(head, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static List<String> headings(MappingIterator<String[]> rows) {
        if (!hasNext(rows)) throw new Unreadable("There are no records in the file");
        var headings = new ArrayList<String>();
        for (var cell : next(rows)) {
            var name = cell.isBlank() ? "Column " + (headings.size() + 1) : cut(cell.strip());
            headings.add(headings.contains(name) ? cut(name) + " " + (headings.size() + 1) : name);
            if (headings.size() > MOST_COLUMNS)
                throw new Unreadable("The first line has more than 200 columns. Send a sheet with fewer");
        }
        return headings;
    }

    private static Map<String, List<String>> values(List<String> headings, String[] cells) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var n = 0; n < Math.min(cells.length, headings.size()); n++) {
            if (!cells[n].isBlank()) values.put(headings.get(n), List.of(cells[n]));
        }
        return values;
    }

    private static boolean hasNext(MappingIterator<String[]> rows) {
        try {
            return rows.hasNextValue();
        } catch (IOException e) {
            throw broken(e, rows);
        }
    }

    private static String[] next(MappingIterator<String[]> rows) {
        try {
            return rows.nextValue();
        } catch (IOException e) {
            throw broken(e, rows);
        }
    }

    private static Unreadable broken(IOException e, MappingIterator<String[]> rows) {
        if (e.getCause() instanceof Unreadable ours) return ours;
        var location = e instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation()
                : rows.getCurrentLocation();
        return new Unreadable("The sheet is broken near line %d: a quote may be missing. Save it again as CSV UTF-8"
                .formatted(location.getLineNr()));
    }

    private static String cut(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
