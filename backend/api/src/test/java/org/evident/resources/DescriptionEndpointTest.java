package org.evident.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Real;
import org.evident.support.Site;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionEndpointTest {

    private final Site site = Real.site();

    private static ValidatableResponse describe(String who, String url) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .post("/resource-descriptions")
                .then();
    }

    @Test
    void an_editor_is_shown_what_a_page_says_and_from_where_and_nothing_is_stored() {
        site.html(
                "/paper",
                """
                <html lang=en><meta name=citation_title content="Rest &amp;amp; night duty"><meta name=citation_author content="Marlow, Ann">
                <meta name=citation_journal_title content="Night Work"><meta name=citation_doi content="10.5555/night.1">
                <link rel=alternate type="application/json+oembed" href="/paper-oembed"><meta property=og:site_name content="Journals">""");
        site.put("/paper-oembed", "application/json", "{\"title\":\"Never used\",\"duration\":300}".getBytes());
        describe("editha", site.url("/paper"))
                .statusCode(200)
                .body("title", equalTo("Rest & night duty"))
                .body("contributors[0].family", equalTo("Marlow"))
                .body("kind", equalTo("article"))
                .body("doi", equalTo("10.5555/night.1"))
                .body("minutes", equalTo(5))
                .body("found.find { it.field == 'title' }.source", equalTo("citation-tags"))
                .body("found.find { it.field == 'minutes' }.source", equalTo("oembed"))
                .body("found.find { it.field == 'publisher' }.source", equalTo("open-graph"))
                .body("existing", nullValue());
        describe("editha", site.url("/paper")).statusCode(200).body("existing", nullValue());
    }

    @Test
    void what_the_catalogue_has_is_shown_to_those_who_may_see_it() {
        site.html(
                "/known",
                "<meta name=citation_title content=Self-neglect><meta name=citation_doi content='10.1108/JAP-04-2023-0014'>");
        var id = As.person("editha")
                .queryParam("q", "Human stories about self-neglect")
                .get("/search")
                .then()
                .extract()
                .<String>path("items[0].id");
        describe("editha", site.url("/known"))
                .statusCode(200)
                .body("existing.id", equalTo(id))
                .body("existing.title", containsString("uman stories about self-neglect"));
    }

    @Test
    void what_another_organisation_keeps_to_itself_is_not_told() {
        site.html("/kept-inside", "<title>Kept inside</title>");
        var url = site.url("/kept-inside");
        var kind = As.nobody()
                .queryParam("q", "Briefing")
                .get("/kinds")
                .then()
                .extract()
                .<String>path("items[0].id");
        As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "Kept inside",
                        "kindId",
                        kind,
                        "url",
                        url,
                        "side",
                        "practice",
                        "organisationId",
                        "00000000-0000-7000-8000-000000000001",
                        "access",
                        "internal",
                        "visibility",
                        "organisation"))
                .post("/resources")
                .then()
                .statusCode(201);
        describe("editha", url).statusCode(200).body("existing.title", equalTo("Kept inside"));
        describe("priya", url).statusCode(200).body("existing", nullValue());
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence_beside_the_address() {
        site.put("/zip", "application/zip", new byte[10]);
        site.put("/huge", "text/html", new byte[2_000_001]);
        site.html("/silent", "<p>No title");
        site.redirect("/inside", "http://127.0.0.1:1/");
        says(site.url("/zip"), "This is neither a web page nor a PDF. Type the details instead");
        says(site.url("/huge"), "This file is larger than 2 MB. Type the details instead");
        says(site.url("/silent"), "We could not find a title there. Type the details instead");
        for (var address : new String[] {
            site.url("/inside"), site.url("/none"), "http://localhost:8080/q/metrics", "http://169.254.169.254/"
        }) {
            says(address, "We could not open this page. Type the details instead");
        }
        says("ftp://example.org/", "Enter a web address that starts with https://");
        says(" ", "Enter a web address");
    }

    @Test
    void an_address_that_is_sent_twice_is_malformed() {
        As.person("editha")
                .contentType(ContentType.JSON)
                .body("{\"url\":\"https://a.example/\",\"url\":\"https://b.example/\"}")
                .post("/resource-descriptions")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void those_who_do_not_edit_make_us_read_nothing() {
        site.html("/asked", "<title>Asked</title>");
        var before = site.hosts().size();
        describe("amara", site.url("/asked")).statusCode(403);
        As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("url", site.url("/asked")))
                .post("/resource-descriptions")
                .then()
                .statusCode(401);
        assertThat(site.hosts()).hasSize(before);
    }

    private void says(String url, String sentence) {
        describe("editha", url)
                .statusCode(400)
                .body("errors.message", hasItem(sentence))
                .body("errors[0].pointer", equalTo("/url"));
    }
}
