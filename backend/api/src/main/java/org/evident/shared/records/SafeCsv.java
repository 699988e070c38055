package org.evident.shared.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.regex.Pattern;

/** Lines of a CSV file that no spreadsheet will run: a cell that could be taken for a formula starts with an apostrophe. */
public final class SafeCsv {

    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema PLAIN = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]");

    private SafeCsv() {}

    public static String line(String... cells) {
        var safe = new String[cells.length];
        for (var n = 0; n < cells.length; n++) safe[n] = safe(cells[n]);
        try {
            return MAPPER.writer(PLAIN).writeValueAsString(safe);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String safe(String cell) {
        if (cell == null) return "";
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
