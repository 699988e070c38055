package org.evident.shared.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Files of records, read whole. */
final class Records {

    private Records() {}

    static List<Column> columns(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return RecordFile.columns(RecordFile.detect(bytes), new ByteArrayInputStream(bytes));
    }

    static List<CheckedRecord> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static List<CheckedRecord> read(byte[] bytes, Map<Field, List<String>> matches) throws IOException {
        return read(bytes, matches, RecordFile.detect(bytes));
    }

    static List<CheckedRecord> read(byte[] bytes, Map<Field, List<String>> matches, FileFormat format)
            throws IOException {
        var records = new ArrayList<CheckedRecord>();
        RecordFile.read(
                format,
                new ByteArrayInputStream(bytes),
                matches,
                found -> records.add(CheckedRecord.of(found, records.size() + 1)));
        return records;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
