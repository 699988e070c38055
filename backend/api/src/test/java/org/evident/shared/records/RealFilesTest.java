package org.evident.shared.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The openly licensed files beside a checkout; skipped where they are not. */
class RealFilesTest {

    private static final Path DATA = Path.of("../../../shared/data");

    @Test
    void every_entry_of_the_care_leaver_review_is_usable() throws IOException {
        var records = read(DATA.resolve("care-leaver-bib/care-leaver-review-references.bib"), Map.of());

        assertThat(records).hasSize(371);
        assertThat(records).allMatch(CheckedRecord::usable);
        assertThat(records)
                .noneMatch(r -> (r.title() + r.summary() + r.url()).matches("(?s).*([{}]|/Users/|\\\\textit).*"));
        assertThat(records).filteredOn(r -> r.doi() != null).hasSizeGreaterThanOrEqualTo(178);
        assertThat(records).filteredOn(r -> !r.contributors().isEmpty()).hasSizeGreaterThanOrEqualTo(368);
    }

    @Test
    void lost_quotes_of_the_conference_abstracts_are_put_back_or_pointed_out() throws IOException {
        var total = 0;
        var whole = 0;
        var lost = 0;
        for (var year = 2005; year <= 2014; year++) {
            var records = read(
                    DATA.resolve("sswr-conference/papers_" + year + ".json.gz"),
                    Map.of(
                            Field.TITLE,
                            List.of("title"),
                            Field.SUMMARY,
                            List.of("abstract"),
                            Field.PUBLISHED_ON,
                            List.of("year")));
            assertThat(records).allMatch(CheckedRecord::usable);
            total += records.size();
            for (var r : records) {
                var left = (r.title() + r.summary()).indexOf('\uFFFD') >= 0;
                var marked =
                        r.remarks().stream().anyMatch(remark -> remark.level().equals("look"));
                assertThat(marked).as(r.title()).isEqualTo(left);
                var mended =
                        r.remarks().stream().anyMatch(remark -> remark.message().contains("put back"));
                if (left) lost++;
                else if (mended) whole++;
            }
        }
        assertThat(total).isEqualTo(5_505);
        assertThat(whole + lost).as("had lost something").isEqualTo(1_565);
        assertThat(whole).as("made whole").isGreaterThanOrEqualTo(880);
    }

    private static List<CheckedRecord> read(Path file, Map<Field, List<String>> matches) throws IOException {
        assumeTrue(Files.exists(file), "the data folder is not here");
        var records = new ArrayList<CheckedRecord>();
        FileFormat format;
        try (var head = Files.newInputStream(file)) {
            format = RecordFile.detect(head.readNBytes(256 * 1024));
        }
        try (var in = Files.newInputStream(file)) {
            RecordFile.read(format, in, matches, found -> records.add(CheckedRecord.of(found, records.size() + 1)));
        }
        return records;
    }
}
