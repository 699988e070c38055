package org.evident.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionEndpointTest {

    private static final String DEMO = "/resources/00000000-0000-7000-8000-000000002017";

    @Inject
    EntityManager database;

    @Test
    void every_change_leaves_a_version_that_says_who_when_and_what() {
        var guide = new Written(Map.of("summary", "Ask first.", "minutes", 5));
        guide.revise("alex", Map.of("summary", "Ask before you act.")).statusCode(200);
        guide.act("editha", "submit", null).statusCode(200);
        guide.act("alex", "publish", null).statusCode(200);
        As.person("editha")
                .get(guide.at + "/versions")
                .then()
                .statusCode(200)
                .body(
                        "items.act", contains("publish", "submit", "edit", "add"),
                        "items.number", contains(4, 3, 2, 1),
                        "items.by", contains("Alex Penrose", "Editha Rowe", "Alex Penrose", "Editha Rowe"),
                        "items.status", contains("published", "in-review", "draft", "draft"),
                        "items[0].at", notNullValue());
        As.person("alex")
                .get(guide.at + "/versions/1")
                .then()
                .statusCode(200)
                .body(
                        "content.summary", is("Ask first."),
                        "content.kind.name", notNullValue(),
                        "content.minutes", is(5),
                        "version.act", is("add"));
        As.person("alex").get(guide.at + "/versions/5").then().statusCode(404);
    }

    @Test
    void restoring_makes_a_new_version_and_leaves_its_stage_and_the_old_ones() {
        var topic = As.nobody().get("/topics/domestic-abuse").then().extract().<String>path("id");
        var guide = Written.published(Map.of(
                "summary", "First words", "topicIds", List.of(topic), "reviewBy", "2099-01-01", "edition", "pilot"));
        guide.revise("alex", Map.of("summary", "Second words", "topicIds", List.of(), "reviewBy", "2100-01-01"))
                .statusCode(200);
        guide.act("editha", "versions/1/restore", null)
                .statusCode(200)
                .body("act", is("restore"), "restoredFrom", is(1), "number", is(4), "status", is("published"));
        As.person("tom")
                .get(guide.at)
                .then()
                .statusCode(200)
                .body(
                        "summary", is("First words"),
                        "topics.id", contains(topic),
                        "reviewBy", is("2100-01-01"),
                        "edition", is("pilot"),
                        "status", is("published"));
        As.person("alex").get(guide.at + "/versions/3").then().body("content.summary", is("Second words"));
        guide.act("alex", "versions/1/restore", null).statusCode(412);
        As.person("editha").post(guide.at + "/versions/1/restore").then().statusCode(428);
    }

    /** A resource of another council, for one team of it. */
    private String ofEstuary() {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select cast(id as text) from learning_resource where visibility = 'team' and status = 'published'"
                                + " and organisation_id <> cast('" + Written.NORTHDOWN + "' as uuid) limit 1",
                        String.class)
                .getSingleResult());
    }

    private void set(Written guide, String column, String id) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update learning_resource set " + column + " = cast(?1 as uuid) where id = cast(?2 as uuid)")
                .setParameter(1, id)
                .setParameter(2, guide.id)
                .executeUpdate());
    }

    @Test
    void what_others_keep_for_themselves_is_not_named_in_a_version() {
        var guide = Written.published(Map.of());
        set(guide, "replaced_by", ofEstuary());
        guide.revise("alex", Map.of("summary", "Hidden")).statusCode(200);
        set(guide, "replaced_by", DEMO.substring("/resources/".length()));
        guide.revise("alex", Map.of("summary", "Named")).statusCode(200);
        var hidden = As.person("editha").get(guide.at + "/versions/3").then().statusCode(200);
        hidden.body("content.summary", is("Hidden"), "content.replacedBy", nullValue());
        var named = As.person("editha").get(guide.at + "/versions/4").then().statusCode(200);
        named.body("content.summary", is("Named"), "content.replacedBy.name", notNullValue());
    }

    @Test
    void restoring_keeps_what_it_supersedes_although_the_editor_may_not_see_that() {
        var guide = new Written(Map.of("summary", "First words"));
        var older = ofEstuary();
        set(guide, "supersedes_id", older);
        guide.act("editha", "versions/1/restore", null).statusCode(200);
        var kept = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select cast(supersedes_id as text) from learning_resource where id = cast(?1 as uuid)",
                        String.class)
                .setParameter(1, guide.id)
                .getSingleResult());
        assertThat(kept).isEqualTo(older);
    }

    @Test
    void only_those_who_edit_where_it_is_kept_see_that_there_are_versions() {
        As.person("editha")
                .get(DEMO + "/versions")
                .then()
                .statusCode(200)
                .body("total", is(1), "items[0].act", is("add"), "items[0].by", nullValue());
        for (var who : List.of("tom", "priya", "claire", "joyce", "root")) {
            As.person(who).get(DEMO + "/versions").then().statusCode(404);
            As.person(who).get(DEMO + "/versions/1").then().statusCode(404);
            As.person(who)
                    .header("If-Match", "\"v0\"")
                    .post(DEMO + "/versions/1/restore")
                    .then()
                    .statusCode(404);
        }
        As.nobody().get(DEMO + "/versions").then().statusCode(401);
        As.client().get(DEMO + "/versions").then().statusCode(403);
        As.person("editha").get(DEMO + "/versions/0").then().statusCode(400);
    }

    @Test
    void history_is_never_written_again_and_a_change_that_fails_leaves_none() {
        var guide = new Written(Map.of());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update resource_version set act = 'edit'")
                                .executeUpdate()))
                .hasStackTraceContaining("written once");
        guide.act("editha", "archive", null).statusCode(409);
        guide.revise("editha", Map.of("title", " ")).statusCode(400);
        As.person("editha").get(guide.at + "/versions").then().body("total", is(1));
    }
}
