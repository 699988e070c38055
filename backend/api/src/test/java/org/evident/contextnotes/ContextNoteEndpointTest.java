package org.evident.contextnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.Written;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContextNoteEndpointTest {

    private static final String ESTUARY = "00000000-0000-7000-8000-000000000002";

    private static ValidatableResponse write(String who, String at, String organisation, String version, String text) {
        var request = As.person(who).contentType(ContentType.JSON).body(Map.of("text", text));
        if (version != null) request.header("If-Match", version);
        return request.put(at + "/context-notes/" + organisation).then();
    }

    @Test
    void an_organisation_says_once_what_it_takes_here_and_only_its_people_read_it() {
        var at = Written.published(Map.of("visibility", "network")).at;
        write("editha", at, Written.NORTHDOWN, null, "Book room 4")
                .statusCode(200)
                .header("ETag", is("\"v0\""));
        write("priya", at, ESTUARY, null, "Ask Priya").statusCode(200);
        As.person("tom")
                .get(at + "/context-notes")
                .then()
                .statusCode(200)
                .body("items.text", contains("Book room 4"), "items[0].by", is("Editha Rowe"), "total", is(1));
        As.person("amara").get(at + "/context-notes").then().body("items.text", contains("Ask Priya"));
        As.person("ruth").get(at + "/context-notes").then().body("items", is(empty()));
    }

    @Test
    void it_is_changed_and_taken_away_only_by_those_who_saw_the_newest() {
        var at = Written.published(Map.of()).at;
        write("editha", at, Written.NORTHDOWN, "\"v0\"", "Too soon").statusCode(412);
        write("editha", at, Written.NORTHDOWN, null, "One").statusCode(200);
        write("alex", at, Written.NORTHDOWN, null, "Two").statusCode(428);
        write("alex", at, Written.NORTHDOWN, "\"v0\"", "Two").statusCode(200).body("version", is(1));
        write("editha", at, Written.NORTHDOWN, "\"v0\"", "Three").statusCode(412);
        As.person("editha")
                .delete(at + "/context-notes/" + Written.NORTHDOWN)
                .then()
                .statusCode(428);
        As.person("editha")
                .header("If-Match", "\"v1\"")
                .delete(at + "/context-notes/" + Written.NORTHDOWN)
                .then()
                .statusCode(204);
        As.person("editha")
                .delete(at + "/context-notes/" + Written.NORTHDOWN)
                .then()
                .statusCode(204);
    }

    @Test
    void of_those_who_write_the_first_at_once_one_does_and_the_others_are_told() {
        var at = Written.published(Map.of()).at;
        var answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> write(n % 2 == 0 ? "editha" : "alex", at, Written.NORTHDOWN, null, "Mine " + n)
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 412, 428)
                .contains(status));
        As.person("tom").get(at + "/context-notes").then().body("items[0].version", is(0));
    }

    @Test
    void others_are_refused() {
        var at = Written.published(Map.of()).at;
        write("tom", at, Written.NORTHDOWN, null, "No role").statusCode(403);
        write("editha", at, ESTUARY, null, "Not mine").statusCode(404);
        write("priya", at, ESTUARY, null, "Cannot see it").statusCode(404);
        for (var text : List.of(" ", "x".repeat(2001))) {
            write("editha", at, Written.NORTHDOWN, null, text)
                    .statusCode(400)
                    .body("errors.pointer", contains("/text"));
        }
        As.nobody().get(at + "/context-notes").then().statusCode(401);
    }
}
