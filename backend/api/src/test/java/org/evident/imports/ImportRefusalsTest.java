package org.evident.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.imports.Imports.NORTHDOWN;
import static org.evident.imports.Imports.await;
import static org.evident.imports.Imports.dryRun;
import static org.evident.imports.Imports.put;
import static org.evident.imports.Imports.ris;
import static org.evident.imports.Imports.send;
import static org.evident.imports.Imports.settings;
import static org.evident.imports.Imports.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportRefusalsTest {

    @Inject
    ImportFiles files;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void one_that_nobody_finished_is_discarded_after_thirty_days_with_its_file() {
        var forgotten = upload("forgotten.ris", ris("Nobody came back to this", null));
        var recent = upload("recent.ris", ris("Somebody may yet come back to this", null));
        age(forgotten, 31);
        age(recent, 29);
        assertThat(files.discardForgotten()).isEqualTo(1);
        var left =
                "select cast(import_id as text) from resource_import_chunk where import_id in (cast(?1 as uuid), cast(?2 as uuid))";
        assertThat(database.createNativeQuery(left)
                        .setParameter(1, forgotten)
                        .setParameter(2, recent)
                        .getResultList())
                .isEqualTo(List.of(recent));
    }

    private void age(String id, int days) {
        database.createNativeQuery(
                        "update resource_import set updated_at = now() - make_interval(days => ?2) where id = cast(?1 as uuid)")
                .setParameter(1, id)
                .setParameter(2, days)
                .executeUpdate();
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
}
