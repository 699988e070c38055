package org.evident.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.imports.Imports.add;
import static org.evident.imports.Imports.await;
import static org.evident.imports.Imports.dryRun;
import static org.evident.imports.Imports.dryRunNew;
import static org.evident.imports.Imports.ris;
import static org.evident.imports.Imports.tag;
import static org.evident.imports.Imports.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Ready;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportEndpointTest {

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
        As.person("editha")
                .get("/resources/{id}/versions", resource)
                .then()
                .body("total", is(1), "items[0].act", is("import"), "items[0].by", is("Editha Rowe"));
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
    void another_organisations_draft_is_no_twin_until_it_is_published() {
        String kind = As.person("priya").get("/kinds?q=Article").path("items[0].id");
        var draft = As.person("priya")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", "What Estuary is still writing about night care",
                        "doi", "10.5555/estuary.draft",
                        "kindId", kind,
                        "organisationId", "00000000-0000-7000-8000-000000000002",
                        "side", "practice",
                        "access", "open",
                        "visibility", "network"))
                .post("/resources")
                .then()
                .statusCode(201)
                .extract();
        var file = ris("What Estuary is still writing about night care", "10.5555/estuary.draft");

        assertThat(dryRunNew("hidden.ris", file).getInt("counts.isNew")).isEqualTo(1);
        As.person("priya")
                .header("If-Match", draft.header("ETag"))
                .post("/resources/{id}/publish", draft.<String>path("id"))
                .then()
                .statusCode(200);
        var known = dryRunNew("known.ris", file);
        assertThat(known.getInt("counts.duplicate")).isEqualTo(1);
        As.person("editha")
                .get("/imports/{id}/rows", known.getString("id"))
                .then()
                .body("items[0].twin.resourceId", is(draft.<String>path("id")));
    }
}
