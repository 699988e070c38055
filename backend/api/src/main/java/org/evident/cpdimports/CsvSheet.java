package org.evident.cpdimports;

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
import java.util.List;
import org.evident.cpdimports.SentSheet.Row;

/**
 * A sheet as text: commas, semicolons or tabs, in UTF-8 with or without its mark, UTF-16 with its mark, or Windows-1252. An
 * apostrophe that keeps a spreadsheet from running a cell is taken off again.
 */
final class CsvSheet {

    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private CsvSheet() {}

    static SentSheet read(byte[] file) {
        var text = text(file);
        if (text.indexOf('\0') >= 0)
            throw new Unreadable("This is not a sheet. Choose a CSV or XLSX file, or JSON that was taken from Evident");
        var start = text.startsWith("sep=") ? text.indexOf('\n') + 1 : 0;
        try (var parser = CSV.createParser(text.substring(start))) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text.substring(start))));
            var rows = new ArrayList<Row>();
            for (Row row; (row = next(parser, start == 0 ? 0 : 1)) != null; ) {
                rows.add(row);
                SentSheet.requireRoom(rows.size());
            }
            return SentSheet.of("csv", rows);
        } catch (IOException e) {
            throw new Unreadable(
                    "The sheet is broken: a quote may be missing. Save it again as CSV UTF-8 and send that");
        }
    }

    /** Null at the end. */
    private static Row next(CsvParser parser, int skipped) throws IOException {
        if (parser.nextToken() == null) return null;
        var line = parser.currentLocation().getLineNr() + skipped;
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (cells.size() < SentSheet.MOST_COLUMNS) cells.add(plain(parser.getText()));
        }
        return new Row(line, cells, null);
    }

    private static String plain(String cell) {
        return cell.matches("(?s)'\\s*[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : List.of(';', '\t')) if (count(head, candidate) > count(head, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String text(byte[] file) {
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

    static boolean starts(byte[] file, int... wanted) {
        for (var n = 0; n < wanted.length; n++) if (file.length <= n || (file[n] & 0xff) != wanted[n]) return false;
        return true;
    }
}
