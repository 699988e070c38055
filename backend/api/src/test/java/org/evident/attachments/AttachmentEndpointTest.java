package org.evident.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentEndpointTest {

    private static String record(String who) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("stage", "draft", "title", "With files"))
                .post("/cpd-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(String who, String record, String name, byte[] content) {
        return As.person(who)
                .contentType("application/octet-stream")
                .queryParam("kind", "cpd-record")
                .queryParam("thingId", record)
                .queryParam("fileName", name)
                .body(content)
                .post("/attachments");
    }

    private static void share(String record) {
        Sql.run(
                """
                insert into share (kind, thing_id, owner_id, with_id, purpose, may_comment, until, created_at)
                select 'cpd-record', r.id, r.person_id, '00000000-0000-7000-8000-000000000105', 'supervision', true,
                       now() + interval '1 day', now() from cpd_record r where r.id = ?""",
                UUID.fromString(record));
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return HostileFiles.joined(HostileFiles.png(), bytes);
    }

    @Test
    void a_file_comes_back_byte_for_byte_and_never_as_a_page() {
        var record = record("amara");
        var content = noise(3_000_000);
        var sent = send("amara", record, "C:\\files\\scan of\u202e notes.exe", content)
                .then()
                .statusCode(201)
                .body(
                        "type",
                        is("png"),
                        "name",
                        is("scan of notes.exe.png"),
                        "scanned",
                        is(false),
                        "forReaders",
                        is(false))
                .extract();
        var file = As.person("amara")
                .get("/attachments/" + sent.path("id") + "/file")
                .then()
                .statusCode(200)
                .extract();
        assertThat(file.asByteArray()).isEqualTo(content);
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("scan%20of%20notes.exe.png");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox");
        As.person("amara")
                .get("/attachments?kind=cpd-record&thingId=" + record)
                .then()
                .body("items.name", contains("scan of notes.exe.png"), "total", is(1));
    }

    @Test
    void what_is_not_what_it_says_is_refused_with_why_and_not_kept() {
        var record = record("amara");
        HostileFiles.all().forEach((what, content) -> {
            var answer = send("amara", record, "evidence.pdf", content);
            assertThat(answer.statusCode()).as(what).isEqualTo(400);
            assertThat(answer.<String>path("errors[0].message")).as(what).isNotBlank();
        });
        send("amara", record, "evidence.pdf", HostileFiles.joined(HostileFiles.text("MZ"), new byte[300]))
                .then()
                .body("errors[0].message", containsString("is a program, whatever the file is called"));
        send("amara", record, "empty.pdf", new byte[0]).then().statusCode(400);
        As.person("amara")
                .get("/attachments?kind=cpd-record&thingId=" + record)
                .then()
                .body("items", is(empty()));
    }

    @Test
    void what_people_keep_is_known_by_its_content() {
        var record = record("amara");
        send("amara", record, "a", HostileFiles.pdf())
                .then()
                .statusCode(201)
                .body("type", is("pdf"), "name", is("a.pdf"));
        send("amara", record, "letter.docx", HostileFiles.docx())
                .then()
                .statusCode(201)
                .body("type", is("docx"));
        send("amara", record, "notes.md", HostileFiles.text("Café\n- one\n- 2 < 3\n"))
                .then()
                .statusCode(201)
                .body("type", is("txt"), "name", is("notes.md"));
    }

    @Test
    void the_same_content_is_kept_once_and_there_is_a_limit() {
        var record = record("amara");
        var first = send("amara", record, "a.pdf", HostileFiles.pdf())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        send("amara", record, "b.pdf", HostileFiles.pdf())
                .then()
                .statusCode(201)
                .body("id", is(first));
        var answers = IntStream.range(1, 14)
                .parallel()
                .mapToObj(n -> send("amara", record, n + ".txt", HostileFiles.text("Note " + n))
                        .statusCode())
                .toList();
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(9);
        assertThat(answers).containsOnly(201, 409);
        send("amara", record("amara"), "big.png", noise(10 * 1024 * 1024))
                .then()
                .statusCode(413);
    }

    @Test
    void one_person_keeps_a_hundred_megabytes() {
        var record = record("ewan");
        Sql.run(
                """
                insert into attachment (person_id, kind, thing_id, name, type, bytes, sha256, scanned, for_readers, created_at)
                select r.person_id, 'cpd-record', gen_random_uuid(), 'a.pdf', 'pdf', 10485760, repeat('a', 63) || n, true, false, now()
                  from cpd_record r, generate_series(0, 9) n where r.id = ?""",
                UUID.fromString(record));
        send("ewan", record, "a.pdf", HostileFiles.pdf())
                .then()
                .statusCode(409)
                .body("detail", containsString("100 MB"));
    }

    @Test
    void readers_get_what_the_owner_ticked_and_the_owner_sees_it() {
        var record = record("amara");
        var id = send("amara", record, "a.pdf", HostileFiles.pdf())
                .then()
                .extract()
                .<String>path("id");
        send("amara", record, "b.txt", HostileFiles.text("Mine")).then().statusCode(201);
        for (var other : List.of("helen", "priya", "root")) {
            As.person(other).get("/attachments/" + id).then().statusCode(404);
            As.person(other).get("/attachments/" + id + "/file").then().statusCode(404);
            As.person(other).delete("/attachments/" + id).then().statusCode(404);
            As.person(other)
                    .get("/attachments?kind=cpd-record&thingId=" + record)
                    .then()
                    .statusCode(404);
            send(other, record, "x.pdf", HostileFiles.pdf()).then().statusCode(404);
        }
        share(record);
        As.person("helen").get("/attachments/" + id + "/file").then().statusCode(404);
        As.person("amara")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("forReaders", true))
                .put("/attachments/" + id)
                .then()
                .statusCode(200)
                .body("forReaders", is(true), "version", is(1));
        As.person("helen")
                .get("/attachments?kind=cpd-record&thingId=" + record)
                .then()
                .body("items.name", contains("a.pdf"), "items[0].allowed", is(empty()));
        As.person("helen").get("/attachments/" + id + "/file").then().statusCode(200);
        As.person("helen").delete("/attachments/" + id).then().statusCode(403);
        send("helen", record, "x.pdf", HostileFiles.docx()).then().statusCode(403);
        As.person("amara").get("/me/viewings").then().body("items.what", hasItem("attachment"));
        Sql.run("update share set revoked_at = now() where thing_id = ?", UUID.fromString(record));
        As.person("helen").get("/attachments/" + id + "/file").then().statusCode(404);
        As.person("amara").delete("/attachments/" + id).then().statusCode(204);
    }

    @Test
    void a_file_goes_with_what_it_stands_beside() {
        var record = record("amara");
        var id = send("amara", record, "a.pdf", HostileFiles.pdf())
                .then()
                .extract()
                .<String>path("id");
        As.person("amara").delete("/cpd-records/" + record).then().statusCode(204);
        As.person("amara").get("/attachments/" + id).then().statusCode(404);
        As.person("amara").post("/cpd-records/" + record + "/restore").then().statusCode(200);
        As.person("amara").get("/attachments/" + id).then().statusCode(200);
        Sql.run("delete from cpd_record where id = ?", UUID.fromString(record));
        assertThat(Sql.all("select 1 from attachment where id = cast(? as uuid)", id))
                .isEmpty();
        assertThat(Sql.all("select 1 from attachment_chunk where attachment_id = cast(? as uuid)", id))
                .isEmpty();
    }

    @Test
    void a_scanner_looks_first_where_there_is_one() throws IOException {
        var record = record("amara");
        try (var clamd = new FakeClamd()) {
            send("amara", record, "a.txt", HostileFiles.text("Fine"))
                    .then()
                    .statusCode(201)
                    .body("scanned", is(true));
            send("amara", record, "b.txt", HostileFiles.text("An EICAR test"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", containsString("not kept"));
            clamd.close();
            System.setProperty("evident.scanner.host", "127.0.0.1");
            System.setProperty("evident.scanner.port", "1");
            send("amara", record, "c.txt", HostileFiles.text("Unknown")).then().statusCode(503);
        }
        As.person("amara")
                .get("/attachments?kind=cpd-record&thingId=" + record)
                .then()
                .body("total", is(1));
    }
}
