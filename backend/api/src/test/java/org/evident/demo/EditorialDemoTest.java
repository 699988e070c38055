package org.evident.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

/** The desk and the pages of resources have something to show of each stage. */
@QuarkusTest
class EditorialDemoTest {

    private static final String RESOURCES = "/resources/00000000-0000-7000-8000-00000000";

    @Test
    void something_waits_for_review_something_came_back_and_something_gave_way_to_a_newer_one() {
        As.person("editha")
                .get("/desk")
                .then()
                .statusCode(200)
                .body("sent.items.title", hasItem("Family time: what children told us"))
                .body("returned.items.note", hasItem(containsString("Two of the ten")));
        As.person("alex")
                .get("/desk")
                .then()
                .body("waiting.items.title", hasItem("Family time: what children told us"));
        As.person("tom")
                .get(RESOURCES + "2024")
                .then()
                .statusCode(200)
                .body("status", is("archived"), "replacedBy.title", is("Walking group supervision: how we do it"));
        As.person("tom")
                .get(RESOURCES + "2017")
                .then()
                .body("supersedes.title", is("Walking group supervision: notes from the pilot"));
    }
}
