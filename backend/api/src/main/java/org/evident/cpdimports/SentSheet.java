package org.evident.cpdimports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sheet as it was sent: every cell is text, whatever it begins with.
 *
 * @param format csv, xlsx or json; of the last there are no columns and the rows are records
 */
record SentSheet(String format, List<ImportColumn> columns, List<Row> rows) {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 50;

    /** @param record what the row is where it needs no columns, or null */
    record Row(int line, List<String> cells, Recorded record) {}

    /** Of lines that a reader of spreadsheets gives: the first that is not empty has the headings. */
    static SentSheet of(String format, List<Row> lines) {
        var filled = lines.stream().filter(SentSheet::isFilled).toList();
        if (filled.isEmpty()) throw new Unreadable("The sheet is empty. Choose one with records in it");
        var headings = filled.getFirst().cells();
        var rows = filled.subList(1, filled.size());
        if (rows.isEmpty()) throw new Unreadable("There are no rows below the headings. Put one record on each row");
        var columns = new ArrayList<ImportColumn>();
        for (var at = 0; at < headings.size(); at++) columns.add(column(headings.get(at), at, rows, columns));
        return new SentSheet(format, columns, rows);
    }

    private static boolean isFilled(Row row) {
        return row.cells().stream().anyMatch(Predicate.not(String::isBlank));
    }

    private static ImportColumn column(String heading, int at, List<Row> rows, List<ImportColumn> before) {
        var name =
                heading.isBlank() ? "Column " + (at + 1) : cut(heading.strip().replaceAll("\\s+", " "), 200);
        var guess = CpdField.guess(heading);
        var taken = before.stream().anyMatch(column -> column.field() == guess);
        var samples = rows.stream()
                .limit(50)
                .filter(row -> row.cells().size() > at && !row.cells().get(at).isBlank())
                .map(row -> cut(row.cells().get(at).strip().replaceAll("\\s+", " "), 80))
                .distinct()
                .limit(3)
                .toList();
        return new ImportColumn(name, samples, taken ? CpdField.SKIP : guess);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    static void requireRoom(int rows) {
        if (rows > MOST_ROWS + 1)
            throw new Unreadable("There are more than 5,000 rows. Split the file and send each part");
    }
}
