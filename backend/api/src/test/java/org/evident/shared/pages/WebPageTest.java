package org.evident.shared.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.evident.shared.records.CheckedRecord.Credit;
import org.evident.shared.records.Field;
import org.junit.jupiter.api.Test;

/** What pages say of themselves, in each way that they say it. */
class WebPageTest {

    private static final String AT = "https://journal.example.org/a?session=1";

    private static Described of(String head) {
        return page(head).described();
    }

    private static WebPage page(String head) {
        return WebPage.html(
                ("<html lang='en-GB'><head>" + head + "</head></html>").getBytes(StandardCharsets.UTF_8), null, AT);
    }

    @Test
    void citation_tags_of_a_journal() {
        var found = of(
                """
                <meta name="citation_title" content="Kinship care &amp;amp; <i>belonging</i>"><meta name="Citation_Author" content="O'Neill, Ann">
                <meta name="citation_author" content="Raj Patel"><meta name="citation_journal_title" content="British Journal of Social Work">
                <meta name="citation_volume" content="54"><meta name="citation_issue" content="3"><meta name="citation_firstpage" content="101">
                <meta name="citation_lastpage" content="119"><meta name="citation_doi" content="https://doi.org/10.1093/BJSW/bcae152">
                <meta name="citation_issn" content="0045-3102"><meta name="citation_publication_date" content="2024/3/5">
                <meta name="citation_publisher" content="Oxford University Press"><meta name="citation_keywords" content="kinship; care">
                <meta property="og:title" content="Never used"><title>Never used either</title>""");
        var record = found.record();
        assertThat(record.title()).isEqualTo("Kinship care & belonging");
        assertThat(record.contributors())
                .containsExactly(new Credit(null, "O'Neill", "Ann", null), new Credit(null, "Patel", "Raj", null));
        assertThat(record.kind()).isEqualTo("article");
        assertThat(record.pages()).isEqualTo("101–119");
        assertThat(record.doi()).isEqualTo("10.1093/bjsw/bcae152");
        assertThat(record.issn()).isEqualTo("0045-3102");
        assertThat(record.publishedOn()).isEqualTo("2024-03-05");
        assertThat(record.keywords()).containsExactly("kinship", "care");
        assertThat(record.language()).isEqualTo("en-GB");
        assertThat(found.sources())
                .containsEntry(Field.TITLE, PageSource.CITATION_TAGS)
                .containsEntry(Field.LANGUAGE, PageSource.PAGE);
    }

    @Test
    void dublin_core() {
        var found = of(
                """
                <meta name="DC.title" content="Working with fathers"><meta name="DC.creator" content="Department for Education">
                <meta name="DCTERMS.issued" content="2023-11"><meta name="DC.identifier" content="ISBN 978-0-306-40615-7">
                <meta name="dc.description" content="A guide."><meta name="DC.subject" content="fathers, families">""");
        assertThat(found.record().title()).isEqualTo("Working with fathers");
        assertThat(found.record().contributors())
                .containsExactly(new Credit("Department for Education", null, null, null));
        assertThat(found.record().isbn()).isEqualTo("9780306406157");
        assertThat(found.record().publishedOn()).isEqualTo("2023-11");
        assertThat(found.sources().get(Field.ISBN)).isEqualTo(PageSource.DUBLIN_CORE);
    }

    @Test
    void open_graph_and_the_page_itself() {
        var found = of(
                """
                <meta property="og:title" content="Talking about neglect"><meta property="og:site_name" content="Evidence Hub">
                <meta property="article:published_time" content="2025-02-03T10:00:00Z"><meta property="og:locale" content="cy_GB">
                <meta property="article:author" content="https://facebook.com/someone"><meta name="description" content="For busy people.">
                <link rel="canonical" href="/neglect"><title>Talking | Hub</title>""");
        assertThat(found.record().title()).isEqualTo("Talking about neglect");
        assertThat(found.record().publisher()).isEqualTo("Evidence Hub");
        assertThat(found.record().publishedOn()).isEqualTo("2025-02-03");
        assertThat(found.record().language()).isEqualTo("cy-GB");
        assertThat(found.record().contributors()).isEmpty();
        assertThat(found.record().summary()).isEqualTo("For busy people.");
        assertThat(found.record().url()).isEqualTo("https://journal.example.org/neglect");
        assertThat(found.sources())
                .containsEntry(Field.SUMMARY, PageSource.PAGE)
                .doesNotContainKey(Field.AUTHORS);
    }

    @Test
    void json_ld_of_a_video_in_a_graph() {
        var found = of(
                """
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Hub"},{"@type":"WebPage","name":"Page"},
                {"@type":["VideoObject"],"name":"Ten minutes on trauma","duration":"PT9M40S","uploadDate":"2024-06-01T09:00:00+01:00",
                 "author":[{"@type":"Person","familyName":"Rowe","givenName":"Editha"},{"@type":"Organization","name":"Evidence Works"}],
                 "keywords":"trauma, practice","publisher":{"name":"The Hub"},"inLanguage":"en"}]}</script>""");
        assertThat(found.record().title()).isEqualTo("Ten minutes on trauma");
        assertThat(found.record().kind()).isEqualTo("video");
        assertThat(found.record().minutes()).isEqualTo(10);
        assertThat(found.record().contributors())
                .containsExactly(
                        new Credit(null, "Rowe", "Editha", null), new Credit("Evidence Works", null, null, null));
        assertThat(found.sources()).containsEntry(Field.MINUTES, PageSource.JSON_LD);
    }

    @Test
    void json_ld_of_an_article_that_is_part_of_an_issue() {
        var record =
                of("""
                <script type="application/ld+json">{"@type":"ScholarlyArticle","headline":"Thresholds","identifier":{"value":"doi:10.1000/x1"},
                "isPartOf":{"issueNumber":2,"isPartOf":{"name":"Child Abuse Review","volumeNumber":"33","issn":"0952-9136"}}}</script>
                <script type="application/ld+json">{ broken</script>""")
                        .record();
        assertThat(record.doi()).isEqualTo("10.1000/x1");
        assertThat(record.containerTitle()).isEqualTo("Child Abuse Review");
        assertThat(record.volume() + "/" + record.issue()).isEqualTo("33/2");
    }

    @Test
    void of_several_types_the_one_that_says_most_counts() {
        for (var types : List.of("\"NewsArticle\",\"Report\"", "\"Report\",\"Article\",\"CreativeWork\"")) {
            var found = of(
                    """
                    <script type="application/ld+json">{"@type":[%s],"name":"A report"}</script>"""
                            .formatted(types));
            assertThat(found.record().kind()).isEqualTo("report");
        }
    }

    @Test
    void oembed_where_it_is_offered() {
        var page = page("<link rel='alternate' type='application/json+oembed' href='/oembed?u=1'>");
        assertThat(page.oEmbed()).contains("https://journal.example.org/oembed?u=1");
        page.answer(
                """
                {"type":"video","title":"A home visit","author_name":"Ann Marlow","provider_name":"Videos","duration":90,
                 "html":"<script>alert(1)</script>"}"""
                        .getBytes(StandardCharsets.UTF_8));
        var found = page.described();
        assertThat(found.record().title()).isEqualTo("A home visit");
        assertThat(found.record().minutes()).isEqualTo(2);
        assertThat(found.sources()).containsEntry(Field.TITLE, PageSource.OEMBED);
        assertThat(found.record().toString()).doesNotContain("alert");
    }

    @Test
    void the_properties_of_a_pdf() throws IOException {
        var found = WebPage.pdf(pdf("Microsoft Word - Safer sleep.docx", "Ann Marlow; Raj Patel"), AT)
                .described();
        assertThat(found.record().title()).isEqualTo("Safer sleep");
        assertThat(found.record().authors()).isEqualTo("Marlow, Patel");
        assertThat(found.sources()).isEqualTo(Map.of(Field.TITLE, PageSource.PDF, Field.AUTHORS, PageSource.PDF));
    }

    @Test
    void a_pdf_that_unpacks_without_end_is_not_opened() throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.write(pdf("Safer sleep", "Ann Marlow"));
        assertThat(PackedStreams.areSmall(pdf.toByteArray())).isTrue();
        pdf.write("\n9 0 obj <</Length 1 /Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(packed(64_000_000));
        assertThat(pdf.size()).isLessThan(200_000);
        assertThat(PackedStreams.areSmall(pdf.toByteArray())).isFalse();
        assertThat(WebPage.pdf(pdf.toByteArray(), AT).described().record().usable())
                .isFalse();
        assertThat(PackedStreams.areSmall("<</Filter [/FlateDecode /FlateDecode]>>".getBytes()))
                .isFalse();
    }

    @Test
    void what_is_damaged_or_says_nothing_has_no_title() {
        assertThat(WebPage.pdf("%PDF-1.7 broken".getBytes(), AT)
                        .described()
                        .record()
                        .usable())
                .isFalse();
        assertThat(WebPage.pdf("no pdf".getBytes(), AT).described().record().usable())
                .isFalse();
        assertThat(of("<meta name='description' content='x'>").record().usable())
                .isFalse();
        assertThat(WebPage.html(new byte[0], null, AT).described().record().usable())
                .isFalse();
    }

    @Test
    void nothing_is_remarked_on_what_a_page_does_not_say() {
        var record = of("<title>Safer sleep</title>").record();
        assertThat(record.remarks()).isEmpty();
        assertThat(record.kind()).isNull();
        assertThat(record.publishedOn()).isNull();
    }

    @Test
    void another_site_is_never_taken_for_the_address() {
        assertThat(of("<title>A</title><link rel=canonical href='https://elsewhere.org/a'>")
                        .record()
                        .url())
                .isEqualTo(AT);
        assertThat(of("<title>A</title><link rel=canonical href='javascript:alert(1)'>")
                        .record()
                        .url())
                .isEqualTo(AT);
    }

    private static byte[] pdf(String title, String author) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var properties = new PDDocumentInformation();
            properties.setTitle(title);
            properties.setAuthor(author);
            pdf.setDocumentInformation(properties);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(int size) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[size]);
        deflater.finish();
        var out = new byte[size / 100];
        var length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }
}
