package org.evident.cpdexports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportEndpointTest {

    private static String record(String who, String title, String day, Map<String, ?> more) {
        var record = new HashMap<String, Object>(Map.of(
                "stage", "complete",
                "kind", "reading",
                "title", title,
                "description", "<script>alert(1)</script> & more",
                "happenedOn", day,
                "learning", "=cmd|'/c calc'!A1\n\nSecond \uFFFE paragraph 🙂",
                "impact", "Shorter visits."));
        record.putAll(more);
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(record)
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] file(String who, String query) {
        return As.person(who)
                .get(
                        query.startsWith("as=json")
                                ? "/cpd-exports?" + query.substring(8)
                                : "/cpd-exports/document?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(String who, String query) {
        return new String(file(who, query), StandardCharsets.UTF_8);
    }

    @Test
    void a_pdf_is_tagged_and_opens_with_its_text() throws IOException {
        var id = record("amara", "Self-neglect & what helps", "2025-10-09", Map.of());
        try (var pdf = Loader.loadPDF(file("amara", "as=pdf&id=" + id))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Self-neglect & what helps");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("CPD records of Amara Osei");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Self-neglect & what helps",
                            "9 October 2025",
                            "<script>alert(1)</script> & more",
                            "Shorter visits.");
        }
    }

    @Test
    void a_word_document_has_real_headings() throws IOException {
        var id = record("amara", "Heading here", "2025-10-09", Map.of());
        try (var word = new XWPFDocument(new ByteArrayInputStream(file("amara", "as=docx&id=" + id)))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("CPD records of Amara Osei");
            assertThat(word.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(p -> p.getText()))
                    .containsExactly("Heading here");
            assertThat(word.getParagraphs().stream()
                            .filter(p -> "Heading2".equals(p.getStyle()))
                            .map(p -> p.getText()))
                    .startsWith("Type of CPD", "What it was, and why it is relevant", "Date", "What I learnt");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void html_and_csv_run_nothing() {
        var id = record("amara", "Harmless", "2025-10-09", Map.of());
        assertThat(text("amara", "as=html&id=" + id))
                .contains("<h2 id=\"r1\">Harmless</h2>", "&lt;script&gt;", "<html lang=\"en-GB\">")
                .doesNotContain("<script");
        assertThat(text("amara", "as=csv&id=" + id)).startsWith("\uFEFFTitle,").contains("'=cmd|'/c calc'!A1");
    }

    @Test
    void a_year_is_taken_the_first_first_and_nothing_of_others() {
        for (var day : List.of("2018-12-01", "2019-11-30", "2019-12-01", "2018-11-30"))
            record("gareth", "Of " + day, day, Map.of());
        As.person("gareth")
                .get("/cpd-exports?from=2018-12-01&to=2019-11-30")
                .then()
                .statusCode(200)
                .body(
                        "records.title",
                        contains("Of 2018-12-01", "Of 2019-11-30"),
                        "format",
                        org.hamcrest.Matchers.is("evident-cpd"));
        var id = record("amara", "Only mine", "2018-12-01", Map.of());
        Sql.run(
                """
                insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                select 'cpd-record', r.id, r.person_id, '00000000-0000-7000-8000-000000000105', 'supervision', true,
                       now() + interval '1 day', now() from cpd_record r where r.id = ?""",
                UUID.fromString(id));
        for (var other : List.of("helen", "gareth", "root")) {
            assertThat(text(other, "as=json&id=" + id)).contains("\"records\":[]");
            assertThat(text(other, "as=csv")).doesNotContain("Only mine");
        }
        assertThat(text("amara", "as=csv&id=" + id)).contains("Only mine");
        assertThat(Sql.all("select detail::text from audit_event where what = 'cpd-record.export' limit 1"))
                .asString()
                .contains("as");
    }

    @Test
    void many_records_are_streamed_whole_and_once_and_do_not_fit_one_document() {
        record("alex", "First", "2017-01-01", Map.of());
        Sql.run(
                """
                insert into cpd_record (person_id, stage, title, happened_on, created_at, updated_at)
                select p.person_id, 'draft', 'Many ' || n, case when n % 5 = 0 then null else date '2015-01-01' + n % 300 end, now(), now()
                  from (select person_id from cpd_record where title = 'First' and happened_on = '2017-01-01' limit 1) p, generate_series(1, 2600) n""");
        var lines = text("alex", "as=csv")
                .lines()
                .filter(line -> line.startsWith("\"Many "))
                .map(line -> line.split(",")[0])
                .toList();
        assertThat(lines).hasSize(2600).doesNotHaveDuplicates();
        As.person("alex")
                .get("/cpd-exports/document?as=pdf")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/as"));
        As.person("alex").get("/cpd-exports/document?as=exe").then().statusCode(400);
    }
}
