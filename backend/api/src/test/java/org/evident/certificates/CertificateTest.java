package org.evident.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateTest {

    private static void say(UUID event, UUID booking, String how) {
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(Map.of("people", List.of(Map.of("bookingId", booking, "how", how, "minutes", 50))))
                .put("/events/" + event + "/attendance")
                .then()
                .statusCode(200)
                .body("refused.size()", is(0));
    }

    private static List<Object> codes(UUID event) {
        return Sql.all(
                "select c.code from certificate c join booking b on b.id = c.booking_id where b.event_id = ?", event);
    }

    @Test
    void who_was_there_has_one_that_anyone_can_check_and_nothing_more_is_told() {
        var event = SomeEvent.at("Neglect & “evidence” <now>", 20, "timestamptz '2026-07-01 23:30+01'");
        var tom = Booked.place(event, Booked.TOM);
        say(event, tom, "attended");
        say(event, tom, "part");
        assertThat(codes(event)).hasSize(1);
        var code = codes(event).getFirst().toString();
        assertThat(code).matches("[A-HJKMNPQRTUVWXY346789]{12}");
        var shown = As.nobody().get("/certificates/" + code.toLowerCase().replaceAll("(.{4})(?=.)", "$1-"));
        shown.then()
                .statusCode(200)
                .body("name", is("Tom Whitaker"), "event", is("Neglect & “evidence” <now>"), "minutes", is(50))
                .body("heldOn", is("2026-07-01"), "state", is("good"));
        assertThat(shown.<Map<String, Object>>path("$").keySet())
                .containsExactlyInAnyOrder("code", "state", "name", "event", "heldOn", "minutes");
        As.person("tom").get("/me/attendance?size=100").then().body("items.certificate", hasItem(code));
    }

    @Test
    void it_is_revoked_while_they_were_not_there_and_holds_again_under_its_code() {
        var event = SomeEvent.at("Revoked", 20, "now() - interval '1 hour'");
        var tom = Booked.place(event, Booked.TOM);
        say(event, tom, "attended");
        var code = codes(event).getFirst();
        say(event, tom, "absent");
        As.nobody()
                .get("/certificates/" + code)
                .then()
                .body("state", is("revoked"), "name", nullValue(), "event", nullValue());
        As.person("tom").get("/certificates/" + code + "/pdf").then().statusCode(404);
        say(event, tom, "attended");
        As.nobody().get("/certificates/" + code).then().body("state", is("good"));
        assertThat(codes(event)).containsExactly(code);
    }

    @Test
    void who_was_excused_or_absent_has_none() {
        var event = SomeEvent.at("None", 20, "now() - interval '1 hour'");
        say(event, Booked.place(event, Booked.TOM), "absent");
        say(event, Booked.place(event, Booked.DANIEL), "excused");
        assertThat(codes(event)).isEmpty();
    }

    @Test
    void the_paper_is_tagged_has_a_title_a_language_and_its_font_within() throws IOException {
        var event = SomeEvent.at("Stop the Clock: Zoë’s <b>session</b> & more", 20, "now() - interval '1 hour'");
        say(event, Booked.place(event, Booked.TOM), "attended");
        var code = codes(event).getFirst().toString();
        As.person("daniel").get("/certificates/" + code + "/pdf").then().statusCode(404);
        var file = As.person("tom")
                .get("/certificates/" + code + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(file)) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualToIgnoringCase("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Zoë’s <b>session</b> & more");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalogue.getMetadata().toByteArray())).contains("pdfuaid");
            assertThat(kinds(catalogue.getStructureTreeRoot())).contains("H1", "P");
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Certificate of attendance", "Tom Whitaker", "3 hours", code.substring(0, 4));
            assertThat(catalogue.getCOSObject().containsKey(COSName.getPDFName("StructTreeRoot")))
                    .isTrue();
        }
    }

    private static List<String> kinds(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .map(PDStructureNode.class::cast)
                .flatMap(kid -> Stream.concat(
                        Stream.of(String.valueOf(kid.getCOSObject().getNameAsString(COSName.S))), kinds(kid).stream()))
                .toList();
    }

    @Test
    void a_code_that_is_not_known_tells_nothing() {
        As.nobody().get("/certificates/AAAABBBBCCCC").then().statusCode(404);
        As.nobody().get("/certificates/" + "A".repeat(21)).then().statusCode(400);
        As.nobody().get("/certificates/AAAABBBBCCCC/pdf").then().statusCode(401);
        As.nobody().get("/certificates/AAAABBBBCCCD").then().body("detail", not("AAAABBBBCCCD"));
    }

    @Test
    void lengths_are_said_as_people_say_them() {
        assertThat(CertificatePaper.duration(180)).isEqualTo("3 hours");
        assertThat(CertificatePaper.duration(61)).isEqualTo("1 hour 1 minute");
        assertThat(CertificatePaper.duration(50)).isEqualTo("50 minutes");
    }
}
