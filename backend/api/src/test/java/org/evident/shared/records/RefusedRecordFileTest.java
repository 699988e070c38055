package org.evident.shared.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evident.shared.records.Records.columns;
import static org.evident.shared.records.Records.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are broken, too large or written to do harm. */
class RefusedRecordFileTest {

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do() {
        refused("PK\u0003\u0004 rest".getBytes(StandardCharsets.ISO_8859_1), "ZIP");
        refused("just some words".getBytes(StandardCharsets.UTF_8), "cannot tell");
        refused("<html><body>no</body></html>".getBytes(StandardCharsets.UTF_8), "EndNote");
        refused("a,b\n1,2\ncaf\u00e9,3".getBytes(Charset.forName("windows-1252")), "Line 3 is not in UTF-8");
        refused("[{\"a\": 1},\n{\"a\": ".getBytes(StandardCharsets.UTF_8), "line 2");
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><xml><records><record><titles><title>&a;</title></titles></record></records></xml>"
                        .getBytes(StandardCharsets.UTF_8),
                "DOCTYPE");
        refused(("a,b\n\"never closed,1\n").getBytes(StandardCharsets.UTF_8), "quote may be missing");
        refused(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "damaged");
    }

    @Test
    void what_cannot_be_stored_is_in_no_part_and_no_remark() throws IOException {
        var bad = "\\u0000\\ud800x";
        var json =
                "[{\"T%1$s\": \"A%1$s\", \"d\": \"10.1000/%1$s\", \"i\": \"no%1$s\", \"s\": \"no%1$s\", \"m\": \"no%1$s\", \"u\": \"no%1$s\", \"y\": \"no%1$s\"}]"
                        .formatted(bad);
        assertThat(columns(json).getFirst().name()).isEqualTo("T  x");
        assertThat(columns(json).getFirst().samples()).containsExactly("A  x");

        var record = read(
                        json.getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                Field.TITLE, List.of("T  x"),
                                Field.DOI, List.of("d"),
                                Field.ISBN, List.of("i"),
                                Field.SIDE, List.of("s"),
                                Field.MINUTES, List.of("m"),
                                Field.URL, List.of("u"),
                                Field.PUBLISHED_ON, List.of("y")))
                .getFirst();

        assertThat(record.doi()).isEqualTo("10.1000/x");
        assertThat(record.remarks()).hasSize(5);
        assertThat(record.toString()).doesNotContain("\u0000", "\ud800");
    }

    @Test
    void a_thing_is_said_once_however_often_it_happens() throws IOException {
        var authors = "<i>A</i>; ".repeat(60);
        var record = read(
                        ("t,a\nTitle,\"" + authors + "\"\n").getBytes(StandardCharsets.UTF_8),
                        Map.of(Field.TITLE, List.of("t"), Field.AUTHORS, List.of("a")))
                .getFirst();
        assertThat(record.contributors()).hasSize(60);
        assertThat(record.remarks()).hasSize(1);
    }

    @Test
    void one_record_may_not_fill_the_memory() {
        refused(
                ("[{\"a\": [" + "1,".repeat(600_000) + "1]}]").getBytes(StandardCharsets.UTF_8),
                "more than a million characters");
        refused(
                ("a,b\n" + "\"\n\",".repeat(600_000) + "x\n" + "y".repeat(500_000) + "," + "z".repeat(500_001))
                        .getBytes(StandardCharsets.UTF_8),
                "more than a million characters");
        refused(("x,".repeat(600_000) + "x\n").getBytes(StandardCharsets.UTF_8), "more than 200 columns");
        refused(
                ("<xml><records><record>" + "<keywords><keyword>k</keyword></keywords>".repeat(300_000)
                                + "</record></records></xml>")
                        .getBytes(StandardCharsets.UTF_8),
                "more than a million characters");
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            out.write("title\n".getBytes(StandardCharsets.UTF_8));
            var line = ("x".repeat(999) + "\n").getBytes(StandardCharsets.UTF_8);
            for (var n = 0; n < 320_000; n++) out.write(line);
        }
        assertThatThrownBy(() -> RecordFile.read(
                        FileFormat.CSV, new ByteArrayInputStream(bomb.toByteArray()), Map.of(), record -> {}))
                .isInstanceOf(Unreadable.class);
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> read(file, Map.of(Field.TITLE, List.of("a"))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }
}
