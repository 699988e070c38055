package org.evident.digests;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Publish;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestEndpointTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    @Test
    void it_is_weekly_until_i_say_otherwise_and_off_with_one_request() throws SQLException {
        nobodyHasChosen();
        As.person("marcus").get("/me/digest").then().statusCode(200).body("wanted", is(true), "topics", is("weekly"));
        As.person("marcus")
                .contentType(ContentType.JSON)
                .body(Map.of("wanted", false, "topics", "daily"))
                .put("/me/digest")
                .then()
                .statusCode(200)
                .body("wanted", is(false), "topics", is("daily"));
        As.person("marcus")
                .contentType(ContentType.JSON)
                .body(Map.of("wanted", true, "topics", "weekly"))
                .put("/me/digest")
                .then()
                .statusCode(200);
        As.person("marcus")
                .contentType(ContentType.JSON)
                .body(Map.of("topics", "hourly"))
                .put("/me/digest")
                .then()
                .statusCode(400)
                .body("errors.size()", is(2));
        As.nobody().get("/me/digest").then().statusCode(401);
        As.client().get("/me/digest/items").then().statusCode(403);
    }

    @Test
    void amara_sees_what_she_was_told_of_and_why() {
        As.person("amara")
                .queryParam("size", 100)
                .get("/me/digest/items")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(4), "items.resource.title", everyItem(notNullValue()))
                .body("items.findAll { it.toldAt != null }.size()", greaterThanOrEqualTo(4))
                .body("items.because.flatten().name", hasItem("Child protection and neglect"));
        As.person("amara").queryParam("page", 50).get("/me/digest/items").then().body("items.size()", is(0));
    }

    @Test
    void what_came_since_is_there_at_once_for_those_who_may_see_it() {
        for (var who : List.of("gareth", "joyce")) {
            As.person(who)
                    .contentType(ContentType.JSON)
                    .body(Map.of("name", "Perspicuine", "search", Map.of("q", "perspicuine"), "frequency", "weekly"))
                    .post("/me/saved-searches")
                    .then()
                    .statusCode(201);
        }
        var id = Publish.as("Perspicuine notes", "organisation", "");
        As.person("gareth").get("/me/digest/items").then().statusCode(200).body("items.resource.id", hasItem(id));
        As.person("joyce").get("/me/digest/items").then().statusCode(200).body("items.resource.id", not(hasItem(id)));
    }

    /** Other tests may have chosen for them. */
    private void nobodyHasChosen() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from digest_reader where person_id in (select id from person where given_name = 'Marcus')");
        }
    }
}
