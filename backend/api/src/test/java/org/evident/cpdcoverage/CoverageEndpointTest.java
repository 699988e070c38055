package org.evident.cpdcoverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageEndpointTest {

    private static void piece(String who, String stage, String day, UUID... items) {
        As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "stage", stage,
                        "kind", "reading",
                        "title", "Covers something",
                        "description", "Why",
                        "happenedOn", day,
                        "learning", "What",
                        "impact", "How",
                        "standards", List.of(items)))
                .post("/cpd-records")
                .then()
                .statusCode(201);
    }

    private static UUID item(UUID version, String code, String label) {
        return (UUID) Sql.all(
                        "insert into framework_item (version_id, code, label, position) values (?, ?, ?, 1) returning id",
                        version,
                        code,
                        label)
                .getFirst();
    }

    private static UUID edition(String slug, String label, String starts, String ends) {
        return (UUID) Sql.all(
                        """
                        insert into framework_version (framework_id, label, source, source_url, starts_on, ends_on)
                        select id, ?, 'A', 'https://example.org/a', cast(? as date), cast(? as date) from framework where slug = ?
                        returning id""",
                        label,
                        starts,
                        ends,
                        slug)
                .getFirst();
    }

    @Test
    void what_was_mapped_to_an_earlier_edition_keeps_its_labels() {
        var slug = "replaced-" + UUID.randomUUID().toString().substring(0, 8);
        Sql.run(
                "insert into framework (slug, kind, name, issuer, for_whom, position) values (?, 'framework', 'Replaced', 'A', 'B', 99)",
                slug);
        var old = item(edition(slug, "Old edition", "2020-01-01", "2024-12-31"), "1", "As it was called");
        var now = item(edition(slug, "New edition", "2025-01-01", null), "1", "As it is called");
        piece("daniel", "complete", "2024-05-01", old);
        piece("daniel", "complete", "2025-05-01", now);
        piece("daniel", "draft", "2025-05-02", now);
        As.person("daniel")
                .get("/me/cpd-coverage?framework=" + slug)
                .then()
                .statusCode(200)
                .body(
                        "items.edition", contains("New edition", "Old edition"),
                        "items.inForce", contains(true, false),
                        "items[0].items[0].pieces", is(1),
                        "items[0].items[0].drafts", is(1),
                        "items[1].items[0].label", is("As it was called"));
        As.person("daniel")
                .get("/me/cpd-coverage?from=2025-05-02&framework=" + slug)
                .then()
                .body("items.edition", contains("New edition"), "items[0].items[0].pieces", is(0));
        As.person("tom")
                .get("/me/cpd-coverage?framework=" + slug)
                .then()
                .body("items.edition", contains("New edition"), "items[0].covered", is(0));
    }

    @Test
    void what_fits_comes_without_asking() {
        As.person("tom")
                .get("/me/cpd-coverage?size=100")
                .then()
                .statusCode(200)
                .body(
                        "items.framework", hasItems("pcf", "swe-professional-standards", "kss-child-family"),
                        "items.findAll { it.framework == 'swe-professional-standards' }[0].items.code",
                                hasItems("4.1", "4.8"));
        As.person("ewan").get("/me/cpd-coverage").then().body("items.framework", contains("hcpc-cpd"));
        As.person("joyce").get("/me/cpd-coverage").then().body("items.framework", everyItem(is("foster-carer-tsd")));
        As.person("tom").get("/me/cpd-coverage?framework=No").then().statusCode(400);
        As.nobody().get("/me/cpd-coverage").then().statusCode(401);
    }
}
