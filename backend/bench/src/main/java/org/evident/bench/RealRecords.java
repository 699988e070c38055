package org.evident.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.records.Field;
import org.evident.shared.records.FileFormat;
import org.evident.shared.records.RecordFile;

/** The openly licensed records beside the checkout, read and tidied as an import does. They are never copied into it. */
final class RealRecords {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final Map<Field, List<String>> ABSTRACTS = Map.of(
            Field.TITLE, List.of("title"), Field.SUMMARY, List.of("abstract"), Field.PUBLISHED_ON, List.of("year"));

    private RealRecords() {}

    static Path folder(Path top) {
        var asked = System.getenv()
                .getOrDefault("EVIDENT_DATA", top.resolve("../shared/data").toString());
        var folder = Path.of(asked).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("sswr-conference"))
                || !Files.isDirectory(folder.resolve("care-leaver-bib"))) {
            throw new Refusal(
                    "The records are not here. Put care-leaver-bib and sswr-conference into %s, or name their folder with EVIDENT_DATA=…"
                            .formatted(folder));
        }
        return folder;
    }

    static List<CheckedRecord> read(Path folder) throws IOException {
        var records = new ArrayList<CheckedRecord>();
        read(FileFormat.BIBTEX, folder.resolve("care-leaver-bib/care-leaver-review-references.bib"), records);
        try (var files = Files.list(folder.resolve("sswr-conference"))) {
            var packed = files.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList();
            for (var file : packed) read(FileFormat.JSON, file, records);
        }
        return records;
    }

    private static void read(FileFormat format, Path file, List<CheckedRecord> records) throws IOException {
        try (var in = Files.newInputStream(file)) {
            RecordFile.read(format, in, ABSTRACTS, found -> {
                var record = CheckedRecord.of(found, records.size());
                if (record.usable()) records.add(record);
            });
        }
    }

    /** Into a table of the bench's own, from which the catalogue is filled. */
    static int store(List<CheckedRecord> records, Connection database) throws SQLException, IOException {
        try (var insert =
                database.prepareStatement("insert into bench_record values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
            for (var n = 0; n < records.size(); n++) add(insert, n, records.get(n));
            insert.executeBatch();
        }
        return records.size();
    }

    private static void add(PreparedStatement insert, int n, CheckedRecord record) throws SQLException, IOException {
        insert.setInt(1, n);
        insert.setString(2, record.title());
        insert.setString(3, record.summary() == null ? "" : record.summary());
        insert.setString(4, record.contributors() == null ? "[]" : JSON.writeValueAsString(record.contributors()));
        insert.setString(5, record.publishedOn());
        insert.setString(6, record.containerTitle());
        insert.setString(7, record.publisher());
        insert.setArray(
                8,
                insert.getConnection()
                        .createArrayOf(
                                "text",
                                record.keywords() == null
                                        ? new String[0]
                                        : record.keywords().toArray(String[]::new)));
        insert.addBatch();
    }
}
