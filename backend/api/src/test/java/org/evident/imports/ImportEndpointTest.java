package org.evident.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportEndpointTest {

    private static final String NORTHDOWN = "00000000-0000-7000-8000-000000000001";

    @Test
    void a_file_is_read_reviewed_and_added_and_a_repeat_adds_nothing() {
        var file = ris("Respite for kinship carers in the north", "10.5555/respite.1")
                + ris("Sleep and foster care", "10.5555/sleep.2");
        var id = upload("refs.ris", file);
        var review = dryRun(id, Map.of());
        assertThat(review.getInt("counts.isNew")).isEqualTo(2);
        As.person("editha")
                .get("/imports/{id}/rows?outcome=new", id)
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items[0].line", is(1))
                .body("items[0].authors", is("Okafor"))
                .body("items[0].resourceId", nullValue());

        var added = add(id, review);
        assertThat(added.getInt("counts.toAdd")).isEqualTo(2);
        String resource = As.person("editha").get("/imports/{id}/rows", id).path("items[1].resourceId");
        As.person("editha")
                .get("/resources/{id}", resource)
                .then()
                .statusCode(200)
                .body("title", is("Sleep and foster care"))
                .body("doi", is("10.5555/sleep.2"))
                .body("kind.slug", is("article"))
                .body("status", is("published"))
                .body("contributors[0].family", is("Okafor"))
                .body("side", is("research"));
        Ready.await();
        As.person("editha")
                .get("/search?q=\"respite for kinship carers in the north\"")
                .then()
                .statusCode(200)
                .body("total", is(1));
        As.person("amara").get("/resources/{id}", resource).then().statusCode(404);

        var again = dryRun(upload("refs.ris", file), Map.of());
        assertThat(again.getInt("counts.isNew")).isZero();
        assertThat(again.getInt("counts.duplicate")).isEqualTo(2);
    }

    @Test
    void the_same_and_the_nearly_same_are_told_apart_and_the_doubtful_wait_for_a_decision() {
        var title = "Talking with children about the reasons for care proceedings";
        add(dryRunNew("first.ris", ris(title, "10.5555/talk.1")));
        var file = ris("Something else altogether on wellbeing", "10.5555/talk.1")
                + ris(title + ": a survey", null)
                + ris("Talking with Children about the reasons for care proceedings.", null)
                + ris("Wholly new to everyone in this test", null)
                + ris("Wholly new to everyone in this test", null);
        var id = upload("second.ris", file);
        var review = dryRun(id, Map.of());

        As.person("editha")
                .get("/imports/{id}/rows", id)
                .then()
                .body("items.outcome", contains("doubtful", "doubtful", "duplicate", "new", "duplicate"))
                .body("items.twin.why", contains("doi", "near", "title", "title"))
                .body("items[1].twin.title", is(title))
                .body("items[1].twin.resourceId", notNullValue())
                .body("items[4].twin.position", is(4));
        As.person("editha")
                .header("If-Match", tag(review))
                .post("/imports/{id}/add", id)
                .then()
                .statusCode(409)
                .body("detail", is("Decide on the doubtful records first. 2 are left"));

        var decided = As.person("editha")
                .header("If-Match", tag(review))
                .contentType(ContentType.JSON)
                .body(Map.of("decision", "leave-out", "outcome", "doubtful"))
                .put("/imports/{id}/decisions", id)
                .then()
                .statusCode(200)
                .body("counts.undecided", is(0))
                .body("counts.toAdd", is(1))
                .extract()
                .jsonPath();
        As.person("editha")
                .header("If-Match", tag(review))
                .post("/imports/{id}/add", id)
                .then()
                .statusCode(412);
        add(id, decided);
    }

    @Test
    void two_imports_of_the_same_file_add_it_once() {
        var file = ris("Adding the same record from two desks at once", null);
        var one = upload("a.ris", file);
        var two = upload("b.ris", file);
        var reviewOne = dryRun(one, Map.of());
        var reviewTwo = dryRun(two, Map.of());
        add(one, reviewOne);
        As.person("editha")
                .header("If-Match", tag(reviewTwo))
                .post("/imports/{id}/add", two)
                .then()
                .statusCode(200);

        var back = await(two, "review");
        assertThat(back.getString("message")).startsWith("1 records were added by someone else");
        assertThat(back.getInt("counts.toAdd")).isZero();
    }

    @Test
    void a_spreadsheet_says_what_its_columns_hold() {
        var sheet =
                "Name of it,Who,When,Minutes\nA sheet about trauma,\"Lee, Ann; Age UK\",2020,10 min\n,Nobody,2020,\n=cmd|' /C calc'!A0,Eve,2020,x\n";
        var id = upload("sheet.csv", sheet);
        As.person("editha")
                .get("/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("format", is("csv"))
                .body("state", is("settings"))
                .body("columns.name", contains("Name of it", "Who", "When", "Minutes"))
                .body("columns[3].guess", is("minutes"));
        put(id, settings(Map.of("columns", List.of(Map.of("field", "authors", "column", "Who")))))
                .statusCode(400)
                .body("errors.message", hasItem("Choose the column that holds the title"));
        put(id, settings(Map.of("columns", List.of(Map.of("field", "title", "column", "Nowhere")))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/columns/0/column"));

        var review = dryRun(
                id,
                Map.of(
                        "columns",
                        List.of(
                                Map.of("field", "title", "column", "Name of it"),
                                        Map.of("field", "authors", "column", "Who"),
                                Map.of("field", "publishedOn", "column", "When"),
                                        Map.of("field", "minutes", "column", "Minutes"))));
        assertThat(review.getInt("counts.isNew")).isEqualTo(2);
        assertThat(review.getInt("counts.problem")).isEqualTo(1);
        As.person("editha")
                .get("/imports/{id}/rows?outcome=problem", id)
                .then()
                .body("items[0].line", is(3))
                .body("items[0].remarks[0].message", is("There is no title"));
        var report = As.person("editha")
                .get("/imports/{id}/report", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(report).contains("2,3,,problem,leave-out", "'=cmd|").doesNotContain("\n3,4,=cmd");
    }

    @Test
    void what_cannot_be_read_says_why_and_where() {
        send("x.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("errors[0].message", containsString("ZIP"));
        send("x.txt", "only words".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].message", containsString("cannot tell"));
        send("x.csv", new byte[0])
                .statusCode(400)
                .body("errors[0].message", is("The file is empty. Choose a file with records in it"));
        send("x.json", "[{\"title\": \"Cut off\"},\n{\"title\": ".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].message", is("The JSON breaks off at line 2. Export the file again"));
        var id = upload(
                "broken.json", "[" + "{\"title\": \"A good record to begin with\"},\n".repeat(250) + "{\"title\": ");
        put(id, settings(Map.of("columns", List.of(Map.of("field", "title", "column", "title")))))
                .statusCode(200);
        var refused = await(id, "refused");
        assertThat(refused.getString("message")).isEqualTo("The JSON breaks off at line 251. Export the file again");
        assertThat(refused.getInt("counts.isNew")).isZero();
        As.person("editha").delete("/imports/{id}", id).then().statusCode(204);
        As.person("editha").get("/imports/{id}", id).then().statusCode(404);
    }

    @Test
    void only_those_who_may_import_for_an_organisation_see_its_imports() {
        var id = upload("private.ris", ris("An import that is nobody else's business", null));
        for (var other : List.of("tom", "joyce", "priya", "root")) {
            As.person(other).get("/imports/{id}", id).then().statusCode(404);
            As.person(other).get("/imports/{id}/rows", id).then().statusCode(404);
            As.person(other).get("/imports/{id}/report", id).then().statusCode(404);
            As.person(other).delete("/imports/{id}", id).then().statusCode(404);
        }
        As.client().get("/imports/{id}", id).then().statusCode(403);
        As.nobody().get("/imports").then().statusCode(401);
        As.person("tom")
                .contentType("application/octet-stream")
                .body(ris("No", null).getBytes(StandardCharsets.UTF_8))
                .post("/imports?fileName=x.ris&organisationId=" + NORTHDOWN)
                .then()
                .statusCode(403);
        As.person("gareth").get("/imports/{id}", id).then().statusCode(200).body("byName", is("Editha Rowe"));
    }

    private static String ris(String title, String doi) {
        return "TY  - JOUR\nTI  - %s\nAU  - Okafor, Ngozi\nPY  - 2023\n%sER  - \n"
                .formatted(title, doi == null ? "" : "DO  - " + doi + "\n");
    }

    private static ValidatableResponse send(String name, byte[] file) {
        return As.person("editha")
                .contentType("application/octet-stream")
                .body(file)
                .post("/imports?fileName=" + name + "&organisationId=" + NORTHDOWN)
                .then();
    }

    private static String upload(String name, String text) {
        return send(name, text.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> settings(Map<String, Object> more) {
        String kind = As.person("editha").get("/kinds?q=Article").path("items[0].id");
        var settings = new HashMap<String, Object>(Map.of(
                "kindId",
                kind,
                "side",
                "research",
                "access",
                "licence",
                "visibility",
                "organisation",
                "status",
                "published",
                "matchTopics",
                true));
        settings.putAll(more);
        return settings;
    }

    private static ValidatableResponse put(String id, Map<String, Object> settings) {
        var tag = As.person("editha").get("/imports/{id}", id).header("ETag");
        return As.person("editha")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(settings)
                .put("/imports/{id}/settings", id)
                .then();
    }

    private static JsonPath dryRun(String id, Map<String, Object> more) {
        put(id, settings(more)).statusCode(200).body("state", is("reading"));
        return await(id, "review");
    }

    private static JsonPath dryRunNew(String name, String text) {
        return dryRun(upload(name, text), Map.of());
    }

    private static void add(JsonPath review) {
        add(review.getString("id"), review);
    }

    private static JsonPath add(String id, JsonPath review) {
        As.person("editha")
                .header("If-Match", tag(review))
                .post("/imports/{id}/add", id)
                .then()
                .statusCode(200);
        return await(id, "added");
    }

    private static String tag(JsonPath view) {
        return "\"v" + view.getInt("version") + "\"";
    }

    private static JsonPath await(String id, String state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> As.person("editha")
                                .get("/imports/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        view -> view.getString("state").equals(state));
    }
}
