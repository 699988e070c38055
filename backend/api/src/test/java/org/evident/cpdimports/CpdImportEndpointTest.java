package org.evident.cpdimports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdImportEndpointTest {

    private static final String HEAD =
            "Title,Type of CPD,Description,Date,What I learnt,Impact,Peer reflection,Hours\r\n";

    private static Response send(String who, String name, byte[] file) {
        return As.person(who)
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(file)
                .post("/cpd-imports");
    }

    private static Response send(String who, String csv) {
        return send(who, "mine.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(Response answer) {
        return "/cpd-imports/" + answer.then().statusCode(201).extract().<String>path("id");
    }

    private static Response add(String who, String at, int version) {
        return As.person(who).header("If-Match", "\"v" + version + "\"").post(at + "/add");
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_sheet_is_looked_at_and_only_what_is_chosen_is_added() {
        var word = word();
        var sheet = HEAD + word + " one,Course,What it was,09/10/2025,Much,Some,Talked to Jo,1.5\r\n"
                + word + " two,podcast,\"=HYPERLINK(\"\"http://x\"\")\",3 Nov 2025,,,,45 min\r\n"
                + word + " three,,,31/02/2025,,,,\r\n"
                + word + " one,Course,Again,9.10.25,,,,\r\n"
                + word + " ahead,Course,,01/01/2090,,,,\r\n";
        var at = at(send("joyce", sheet));
        As.person("joyce")
                .get(at)
                .then()
                .body(
                        "format", is("csv"),
                        "counts.rows", is(5),
                        "counts.isNew", is(3),
                        "counts.duplicate", is(1),
                        "counts.problem", is(1),
                        "counts.chosen", is(3),
                        "columns.field",
                                contains(
                                        "title",
                                        "kind",
                                        "description",
                                        "happened-on",
                                        "learning",
                                        "impact",
                                        "peer-text",
                                        "hours"));
        As.person("joyce")
                .get(at + "/rows")
                .then()
                .body(
                        "items[0].stage", is("complete"),
                        "items[1].kind", is("watching"),
                        "items[1].happenedOn", is("2025-11-03"),
                        "items[1].start", startsWith("=HYPERLINK"),
                        "items[2].problems[0].message", containsString("is not a day"),
                        "items[3].twinPosition", is(1),
                        "items[4].stage", is("planned"));
        As.person("joyce")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("add", false, "positions", List.of(5)))
                .put(at + "/choices")
                .then()
                .statusCode(200)
                .body("counts.chosen", is(2));
        add("joyce", at, 0).then().statusCode(412);
        add("joyce", at, 1).then().statusCode(200).body("state", is("added"));
        add("joyce", at, 1).then().statusCode(200).body("state", is("added"));
        As.person("joyce")
                .get("/cpd-records?q=" + word)
                .then()
                .body("total", is(2), "items.stage", contains("draft", "complete"), "items.minutes", contains(45, 90));
        As.person("joyce").get(at + "/rows?outcome=new").then().body("items[0].recordId", is(notNullValue()));
        var again = at(send("joyce", sheet));
        As.person("joyce").get(again).then().body("counts.duplicate", is(3), "counts.chosen", is(1));
        As.person("joyce").get(again + "/rows?outcome=duplicate").then().body("items[0].twinId", is(notNullValue()));
        As.person("joyce").delete(again).then().statusCode(204);
    }

    @Test
    void columns_are_matched_anew_and_every_usual_encoding_is_read() {
        var text = "Thema;Tag\r\n" + word() + " café;1.12.2025\r\n";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var at = at(send("joyce", "x.csv", text.getBytes(charset)));
            As.person("joyce").get(at).then().body("counts.problem", is(1), "columns.field", everyItem(is("skip")));
            As.person("joyce")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"v0\"")
                    .body(Map.of("fields", List.of("title", "happened-on")))
                    .put(at + "/columns")
                    .then()
                    .statusCode(200)
                    .body("counts.isNew", is(1));
            As.person("joyce")
                    .get(at + "/rows")
                    .then()
                    .body("items[0].title", containsString(" café"), "items[0].happenedOn", is("2025-12-01"));
        }
    }

    @Test
    void a_workbook_is_read_with_its_days_and_its_formulas_as_text() throws IOException {
        var word = word();
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            List.of("Title", "Date", "Learning").forEach(name -> head.createCell(Math.max(0, head.getLastCellNum()))
                    .setCellValue(name));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(word);
            var day = row.createCell(1);
            day.setCellValue(LocalDate.of(2025, 10, 9));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            row.createCell(2).setCellFormula("SUM(1,2)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
        }
        var at = at(send("joyce", "mine.xlsx", bytes.toByteArray()));
        As.person("joyce")
                .get(at + "/rows")
                .then()
                .body(
                        "items[0].title",
                        is(word),
                        "items[0].happenedOn",
                        is("2025-10-09"),
                        "items[0].line",
                        is(3),
                        "items[0].start",
                        is("SUM(1,2)"));
    }

    @Test
    void what_cannot_be_read_says_why() {
        send("joyce", "").then().statusCode(400).body("errors.pointer", contains("/file"));
        send("joyce", "Title\r\n").then().statusCode(400);
        send("joyce", "{\"a\":1}")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("not taken from Evident"));
        send("joyce", "{\"a\":").then().statusCode(400);
        send("joyce", "x.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}).then().statusCode(400);
        send("joyce", "Title\r\n" + "a\r\n".repeat(5_001))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("5,000"));
        send("joyce", "x.csv", new byte[5 * 1024 * 1024 + 1]).then().statusCode(413);
        send("joyce", "\"broken\r\n\"\"x\r\n").then().statusCode(400);
    }

    @Test
    void json_that_lies_is_pointed_out_and_harms_nothing() {
        var json =
                """
                {"format":"evident-cpd","version":1,"records":[
                 {"title":"A\\u0000\\ud800b","stage":"complete","kind":"flying","links":[{"kind":"x"}],"standards":[null,{"id":null}]},
                 {"title":"%s","stage":"nonsense","happenedOn":"2025-10-09","unknown":{"a":1},"peer":{"setting":"pub"}},
                 {"title":"%s","links":[{"kind":"resource","id":"00000000-0000-7000-8000-000000001017","title":"Was it"}]}]}"""
                        .formatted(word(), word());
        var at = at(send("joyce", json));
        As.person("joyce")
                .get(at + "/rows")
                .then()
                .body("items.outcome", contains("problem", "problem", "new"), "items[0].title", is("Ab"));
        As.person("joyce").delete(at).then().statusCode(204);
        send("joyce", "{\"format\":\"evident-cpd\",\"version\":1,\"records\":[7]}")
                .then()
                .statusCode(400);
        send("joyce", "{\"format\":\"evident-cpd\",\"version\":1,\"records\":[{\"happenedOn\":\"soon\"}]}")
                .then()
                .statusCode(400);
    }

    @Test
    void five_thousand_rows_are_added_at_once() {
        var word = word();
        var sheet = new StringBuilder("Title,Date\r\n");
        for (var n = 0; n < 5_000; n++) sheet.append(word).append(' ').append(n).append(",2019-10-09\r\n");
        var at = at(send("ruth", sheet.toString()));
        add("ruth", at, 0).then().statusCode(200).body("state", is("added"), "counts.chosen", is(5_000));
        As.person("ruth").get("/cpd-records?size=1&q=" + word).then().body("total", is(5_000));
    }

    @Test
    void nobody_else_finds_it_in_any_way() {
        var at = at(send("amara", "Title,Date\r\nMine " + word() + ",2025-10-09\r\n"));
        for (var other : List.of("helen", "priya", "root")) {
            As.person(other).get(at).then().statusCode(404);
            As.person(other).get(at + "/rows").then().statusCode(404);
            add(other, at, 0).then().statusCode(404);
            As.person(other).delete(at).then().statusCode(404);
            assertThat(As.person(other).get("/cpd-imports?size=100").<List<String>>path("items.id"))
                    .doesNotContain(at.substring(13));
        }
    }

    @Test
    void what_was_taken_out_as_json_comes_back_whole() {
        var word = word();
        var standard = As.person("claire")
                .get("/standards?framework=swe-professional-standards&size=100")
                .then()
                .extract()
                .<String>path("items.find { it.code == '4.3' }.id");
        var record = Map.of(
                "stage",
                "complete",
                "kind",
                "course",
                "title",
                word + " \uD83D\uDE42",
                "description",
                "=1+1\n\nTwo",
                "happenedOn",
                "2025-10-09",
                "minutes",
                90,
                "learning",
                "Tab\tand \"quotes\"",
                "impact",
                "A <b>",
                "peer",
                Map.of("setting", "team", "name", "Jo", "text", "T"),
                "standards",
                List.of(standard));
        var id = As.person("claire")
                .contentType(ContentType.JSON)
                .body(record)
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var planned = Map.of("stage", "planned", "title", word + " later", "dueOn", "2090-01-01");
        var later = As.person("claire")
                .contentType(ContentType.JSON)
                .body(planned)
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var file = As.person("claire")
                .get("/cpd-exports?id=" + id + "&id=" + later)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var same = at(send("claire", "mine.json", file));
        As.person("claire").get(same + "/rows").then().body("items[0].twinId", is(id), "items[1].twinId", is(later));
        var at = at(send("editha", "mine.json", file));
        As.person("editha").get(at).then().body("format", is("json"), "counts.isNew", is(2));
        add("editha", at, 0).then().statusCode(200);
        var copies = As.person("editha").get(at + "/rows").then().extract().<List<String>>path("items.recordId");
        var one = As.person("claire").get("/cpd-records/" + id).then().extract();
        var other = As.person("editha")
                .get("/cpd-records/" + copies.getFirst())
                .then()
                .extract();
        for (var field : List.of(
                "stage",
                "kind",
                "title",
                "description",
                "happenedOn",
                "minutes",
                "learning",
                "impact",
                "peer",
                "standards.id")) assertThat(other.<Object>path(field)).as(field).isEqualTo(one.<Object>path(field));
        As.person("editha")
                .get("/cpd-records/" + copies.get(1))
                .then()
                .body("stage", is("planned"), "dueOn", is("2090-01-01"));
    }
}
