package org.evident.shared.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A file of records, recognised by its content and read as a stream by a kept library for its format. */
public final class RecordFile {

    private static final int MOST_RECORDS = 200_000;
    private static final Pattern RIS = Pattern.compile("(?m)^[ \\t]*TY {1,2}- ?\\S");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+\\s*[{(]");
    private static final Pattern CSL = Pattern.compile("\"type\"\\s*:\\s*\"[a-z]+([-_][a-z]+)*\"");
    private static final Pattern CSL_ONLY = Pattern.compile("\"(date-parts|container-title|issued|family)\"\\s*:");

    private RecordFile() {}

    /** @param head the first bytes of the file, packed or not */
    public static FileFormat detect(byte[] head) {
        var text = headText(head);
        var start = text.stripLeading();
        if (start.startsWith("<")) return xml(start);
        if (start.startsWith("{") || start.startsWith("[")) {
            var csl = start.startsWith("[")
                    && CSL.matcher(start).find()
                    && CSL_ONLY.matcher(start).find();
            return csl ? FileFormat.CSL_JSON : FileFormat.JSON;
        }
        if (RIS.matcher(start).find()) return FileFormat.RIS;
        if (BIBTEX.matcher(start).find()) return FileFormat.BIBTEX;
        if (start.lines().findFirst().orElse("").matches(".*[,;\\t].*")) return FileFormat.CSV;
        throw new Unreadable(
                "We cannot tell what kind of file this is. Choose RIS, BibTeX, CSL-JSON, EndNote XML, CSV or JSON");
    }

    /** The columns of a file that has any. */
    public static List<Column> columns(FileFormat format, InputStream file) throws IOException {
        if (!format.hasColumns()) return List.of();
        try (var in = Unpacked.of(file)) {
            var text = Encoding.reader(in);
            return format == FileFormat.CSV ? Spreadsheet.columns(text) : JsonRecords.columns(text);
        }
    }

    /** Gives every record to the sink, in order. Throws {@link Unreadable} when the file as a whole cannot be read. */
    public static void read(
            FileFormat format, InputStream file, Map<Field, List<String>> matches, Consumer<FoundRecord> sink)
            throws IOException {
        var counted = counting(sink);
        try (var in = Unpacked.of(file)) {
            var text = Encoding.reader(in);
            switch (format) {
                case RIS -> RisRecords.read(text, counted);
                case BIBTEX -> BibTexRecords.read(text, counted);
                case CSL_JSON -> CslRecords.read(text, counted);
                case ENDNOTE_XML -> EndNoteRecords.read(text, counted);
                case CSV -> Spreadsheet.read(text, matches, counted);
                case JSON -> JsonRecords.read(text, matches, counted);
            }
        }
    }

    private static Consumer<FoundRecord> counting(Consumer<FoundRecord> sink) {
        var count = new int[1];
        return record -> {
            if (++count[0] > MOST_RECORDS)
                throw new Unreadable("The file has more than 200,000 records. Split it and import each part");
            sink.accept(record);
        };
    }

    private static FileFormat xml(String start) {
        if (start.contains("<records") || start.contains("<record")) return FileFormat.ENDNOTE_XML;
        throw new Unreadable("This XML or HTML file is not an EndNote export. In EndNote, choose File, Export, XML");
    }

    private static String headText(byte[] head) {
        var bytes = new ByteArrayOutputStream();
        try (var in = Unpacked.of(new ByteArrayInputStream(head))) {
            for (int n; bytes.size() < 64 * 1024 && (n = in.read()) >= 0; ) bytes.write(n);
        } catch (EOFException endOfHead) {
            // A packed head ends in the middle; what came out of it is enough.
        } catch (IOException e) {
            throw new Unreadable("The packed file is damaged. Pack it again, or send it unpacked");
        }
        var text = bytes.toString(Encoding.of(bytes.toByteArray()));
        if (text.contains("\0"))
            throw new Unreadable("This is not a text file. Export the records as RIS, BibTeX, CSV or JSON");
        return text.replace("\uFEFF", "");
    }
}
