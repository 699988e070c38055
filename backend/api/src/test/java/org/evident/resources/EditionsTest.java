package org.evident.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evident.shared.events.ResourceEnded;
import org.evident.support.As;
import org.evident.support.Sql;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionsTest {

    private static final String PUBLIC = "00000000-0000-7000-8000-000000001017";

    /** What was told of endings. */
    @ApplicationScoped
    static class Ear {
        private final List<ResourceEnded> heard = new CopyOnWriteArrayList<>();

        List<ResourceEnded> heard() {
            return heard;
        }

        void hear(@Observes ResourceEnded ended) {
            heard.add(ended);
        }
    }

    @Inject
    Ear ear;

    @Inject
    EntityManager database;

    @Test
    void the_older_one_gives_way_when_the_newer_is_published_and_leads_to_it() {
        var older = Written.published(Map.of("edition", "pilot"));
        var newer = new Written(Map.of("edition", "final", "supersedesId", older.id));
        As.person("tom").get(older.at).then().body("replacedBy", nullValue(), "status", is("published"));
        newer.act("alex", "publish", null)
                .statusCode(200)
                .body("edition", is("final"), "supersedes.title", is(older.title()));

        As.person("tom")
                .get(older.at)
                .then()
                .statusCode(200)
                .body("status", is("archived"), "replacedBy.id", is(newer.id), "edition", is("pilot"));
        As.person("tom")
                .get("/resources?size=100")
                .then()
                .body("items.id", hasItem(newer.id), "items.id", not(hasItem(older.id)));
        As.person("priya").get(older.at).then().statusCode(404);
        As.person("editha")
                .get(older.at + "/versions")
                .then()
                .body("items.act", contains("supersede", "publish", "add"));
        assertThat(ear.heard().stream().filter(e -> e.resourceId().toString().equals(older.id)))
                .singleElement()
                .satisfies(e -> assertThat(e.replacedBy()).hasToString(newer.id));
    }

    @Test
    void a_reader_who_may_not_see_the_newer_one_is_not_told_of_it() {
        var older = Written.published(Map.of("visibility", "network"));
        var newer = new Written(Map.of("supersedesId", older.id));
        newer.act("editha", "publish", null).statusCode(200);
        As.person("priya").get(older.at).then().statusCode(200).body("replacedBy", nullValue());
        As.person("tom").get(older.at).then().statusCode(200).body("replacedBy.id", is(newer.id));
    }

    @Test
    void one_that_was_replaced_can_be_brought_back() {
        var older = Written.published(Map.of());
        Written.published(Map.of("supersedesId", older.id));
        older.tag = As.person("editha").get(older.at).then().extract().header("ETag");
        older.act("editha", "review", Map.of("reviewBy", "2099-01-01"))
                .statusCode(200)
                .body("status", is("published"), "replacedBy", nullValue());
    }

    @Test
    void one_takes_the_place_only_of_what_its_author_may_edit_and_never_in_a_ring() {
        var first = Written.published(Map.of());
        first.revise("editha", Map.of("supersedesId", PUBLIC))
                .statusCode(400)
                .body("errors.pointer", contains("/supersedesId"));
        first.body.remove("supersedesId");
        first.revise("editha", Map.of("edition", "beta")).statusCode(400).body("errors.pointer", contains("/edition"));
        first.body.remove("edition");
        var second = new Written(Map.of("supersedesId", first.id));
        var third = new Written(Map.of("supersedesId", second.id));
        first.revise("editha", Map.of("supersedesId", third.id))
                .statusCode(400)
                .body("errors.message", contains("Choose a resource that does not come after this one"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                                "update learning_resource set supersedes_id = cast(?1 as uuid) where id = cast(?2 as uuid)")
                        .setParameter(1, third.id)
                        .setParameter(2, first.id)
                        .executeUpdate()))
                .hasStackTraceContaining("comes after it");
    }

    @Test
    void publishing_puts_in_the_place_only_what_whoever_publishes_may_edit() {
        var newer = new Written(Map.of());
        Sql.run(
                "update learning_resource set supersedes_id = cast(? as uuid) where id = cast(? as uuid)",
                PUBLIC,
                newer.id);
        newer.act("editha", "publish", null).statusCode(403).body("type", is("/problems/not-allowed"));
        As.nobody().get("/resources/" + PUBLIC).then().statusCode(200).body("replacedBy", nullValue());
        As.person("editha").get(newer.at).then().body("status", is("draft"));
    }

    @Test
    void withdrawing_may_name_what_to_use_instead_and_is_told() {
        var old = Written.published(Map.of());
        var draft = new Written(Map.of());
        var reason = new HashMap<String, Object>(Map.of("reason", "Out of date", "replacedBy", draft.id));
        old.act("editha", "withdraw", reason).statusCode(400).body("errors.pointer", contains("/replacedBy"));
        reason.put("replacedBy", PUBLIC);
        old.act("editha", "withdraw", reason)
                .statusCode(200)
                .body("status", is("withdrawn"), "replacedBy.id", is(PUBLIC));
        As.person("tom").get(old.at).then().statusCode(404);
        assertThat(ear.heard())
                .anySatisfy(e -> assertThat(e.toString()).contains(old.id).contains(PUBLIC));
    }

    @Test
    void our_list_is_narrowed_by_edition() {
        var pilot = Written.published(Map.of("edition", "pilot"));
        As.person("editha")
                .get("/resources?ours=true&edition=pilot&size=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(pilot.id), "items.findAll { it.edition != 'pilot' }.size()", is(0));
        As.person("editha")
                .get("/resources?ours=true&edition=final&size=100")
                .then()
                .body("items.id", not(hasItem(pilot.id)));
        As.person("editha").get("/resources?edition=beta").then().statusCode(400);
    }
}
