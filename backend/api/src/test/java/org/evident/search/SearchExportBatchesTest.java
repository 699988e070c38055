package org.evident.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.shared.csl.ExportFormat;
import org.evident.shared.csl.Work;
import org.junit.jupiter.api.Test;

class SearchExportBatchesTest {

    private static final List<UUID> IDS =
            IntStream.range(0, 600).mapToObj(n -> new UUID(0, n)).toList();

    private final List<Integer> asked = new ArrayList<>();
    private final SearchExport export = new SearchExport(ids -> {
        asked.add(ids.size());
        return ids.stream()
                .filter(id -> id.getLeastSignificantBits() != 7)
                .map(SearchExportBatchesTest::work)
                .toList();
    });

    private static Work work(UUID id) {
        return new Work(
                id.toString(),
                "Älter werden " + id.getLeastSignificantBits(),
                "article",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "2024",
                null,
                List.of(),
                null);
    }

    private String file(ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(IDS, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void many_are_read_by_hundreds_and_stand_in_their_order() throws IOException {
        var titles = JsonPath.from(file(ExportFormat.CSL_JSON)).getList("title", String.class);
        assertThat(asked).containsExactly(250, 250, 100);
        assertThat(titles)
                .hasSize(599)
                .startsWith("Älter werden 0")
                .endsWith("Älter werden 599")
                .doesNotContain("Älter werden 7");
    }

    @Test
    void each_kind_of_file_holds_them_all() throws IOException {
        assertThat(file(ExportFormat.RIS).split("(?m)^ER  - ", -1)).hasSize(600);
        assertThat(file(ExportFormat.BIBTEX).split("(?m)^@", -1)).hasSize(600);
    }
}
