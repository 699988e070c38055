package org.evident.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportEndpointTest {

    private static final String MINE = "person_id = cast('%s' as uuid)";

    private String marcus;

    @BeforeEach
    @AfterEach
    void marcus_has_no_copies() {
        marcus = As.person("marcus").get("/me").then().statusCode(200).extract().path("id");
        Sql.run("delete from data_export where " + MINE.formatted(marcus));
        Sql.run("delete from notice where kind = 'data-export' and " + MINE.formatted(marcus));
    }

    private static Response start(String key) {
        return As.person("marcus").header("Idempotency-Key", key).post("/me/exports");
    }

    private static String ready(String id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        As.person("marcus").get("/me/exports/" + id).then().body("state", is("ready")));
        return id;
    }

    @Test
    void a_copy_is_asked_for_made_told_of_and_downloaded() throws IOException {
        var key = "copy-" + System.nanoTime();
        var id = start(key).then().statusCode(201).extract().<String>path("id");
        start(key).then().statusCode(201).body("id", is(id));
        ready(id);
        As.person("marcus").get("/me/exports").then().body("total", is(1), "items[0].rows", greaterThan(0));
        var answer = As.person("marcus")
                .get("/me/exports/" + id + "/file")
                .then()
                .statusCode(200)
                .extract();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition")).contains("my-evident-data.zip");
        assertThat(Zip.read(new ByteArrayInputStream(answer.asByteArray())).get("data/person.json"))
                .contains(marcus);
        As.person("marcus")
                .get("/me/notices")
                .then()
                .body("items.find { it.kind == 'data-export' }.address", is("/my-data/copy"));
        assertThat(Sql.count(
                        "select count(*) from audit_event where what = 'data-export.download' and thing_id = ? and actor = ?",
                        id,
                        marcus))
                .isOne();
        Sql.run("update data_export set expires_at = now() where id = cast(? as uuid)", id);
        As.person("marcus").get("/me/exports/" + id + "/file").then().statusCode(404);
    }

    @Test
    void a_copy_is_nobody_elses() {
        var id = ready(start("mine-" + System.nanoTime())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        for (var path : new String[] {"", "/file"}) {
            As.person("root").get("/me/exports/" + id + path).then().statusCode(404);
            As.nobody().get("/me/exports/" + id + path).then().statusCode(401);
        }
        As.client().get("/me/exports").then().statusCode(403);
    }

    @Test
    void one_is_made_at_a_time_and_five_a_day() {
        var add = "insert into data_export (person_id, state, parts, created_at, expires_at)"
                + " values (cast(? as uuid), ?, 1, now(), now() + interval '1 day')";
        Sql.run(add, marcus, "building");
        start("second-" + System.nanoTime()).then().statusCode(409);
        Sql.run("update data_export set state = 'failed' where " + MINE.formatted(marcus));
        for (var n = 0; n < 4; n++) Sql.run(add, marcus, "failed");
        start("sixth-" + System.nanoTime()).then().statusCode(409);
        Sql.run("update data_export set created_at = now() - interval '25 hours' where " + MINE.formatted(marcus));
        ready(start("tomorrow-" + System.nanoTime())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
