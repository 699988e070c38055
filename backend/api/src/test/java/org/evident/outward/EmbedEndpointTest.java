package org.evident.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EmbedEndpointTest {

    private static final String BLOCK = "/embeds/topics/domestic-abuse";
    private static final String HOSTS = "/organisations/" + Catalogued.NORTHDOWN + "/embed-hosts";

    private static String tag() {
        return As.person("editha").get(HOSTS).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse allow(String who, String tag, List<String> hosts) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("hosts", hosts))
                .put(HOSTS)
                .then();
    }

    private static String policy(String query) {
        var headers =
                As.nobody().get(BLOCK + query).then().statusCode(200).extract().headers();
        assertThat(headers.getValues("Content-Security-Policy"))
                .as("a second policy would count as well")
                .hasSize(1);
        return headers.getValue("Content-Security-Policy");
    }

    @AfterEach
    void nobody_may_frame_it_again() {
        allow("editha", tag(), List.of()).statusCode(200);
    }

    @Test
    void a_block_shows_what_is_new_and_public_and_runs_nothing() {
        var topic = Map.of("topicIds", List.of(Catalogued.topic("domestic-abuse")), "minutes", 1);
        var open = Catalogued.published("\"><img src=x onerror=alert(1)> & 'more'", "public", topic);
        Catalogued.published("For Northdown's eyes", "organisation", topic);
        var html = As.person("tom")
                .get(BLOCK)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Cache-Control", "public, max-age=300")
                .header("X-Frame-Options", nullValue())
                .extract()
                .asString();
        var page = Jsoup.parse(html);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1").text()).isEqualTo("Domestic abuse");
        assertThat(page.select("script, img, iframe, [onerror]")).isEmpty();
        assertThat(page.select("li")).hasSizeBetween(1, 8);
        var first = page.select("li a").first();
        assertThat(first.text()).isEqualTo("\"><img src=x onerror=alert(1)> & 'more'");
        assertThat(first.attr("href")).isEqualTo("http://localhost:3000/resources/" + open.id);
        assertThat(page.select("a"))
                .allMatch(link -> link.attr("rel").equals("noopener")
                        && link.attr("target").equals("_blank"));
        assertThat(page.select("li p").first().text()).endsWith("· 1 minute");
        assertThat(html).doesNotContain("Northdown's eyes").doesNotContain("Northdown&#39;s eyes");
    }

    @Test
    void only_pages_of_the_hosts_that_an_organisation_has_named_may_frame_it() {
        assertThat(policy("?for=northdown"))
                .contains("default-src 'none'", "style-src 'sha256-")
                .endsWith("frame-ancestors 'none'");
        allow("editha", tag(), List.of("Intranet.Northdown.example ", "northdown.sharepoint.example"))
                .statusCode(200)
                .body("hosts", is(List.of("intranet.northdown.example", "northdown.sharepoint.example")));
        assertThat(policy("?for=northdown"))
                .endsWith("frame-ancestors https://intranet.northdown.example https://northdown.sharepoint.example");
        for (var other : List.of("", "?for=estuary", "?for=no-such-organisation"))
            assertThat(policy(other)).endsWith("frame-ancestors 'none'");
        As.nobody().get(BLOCK + "?for=%0d%0aX:y").then().statusCode(400);
        As.nobody()
                .get("/topics/domestic-abuse?for=northdown")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intranet.example",
                "intranet.example/path",
                "*",
                "*.example.org",
                "intranet",
                "a.example; script-src *",
                "a.example 'unsafe-inline'",
                "a..example",
                "-a.example",
                "a.example:8443",
                "127.0.0.1",
                "",
                "é.example"
            })
    void what_is_no_host_is_refused(String host) {
        allow("editha", tag(), List.of("intranet.northdown.example", host))
                .statusCode(400)
                .body("errors.pointer", hasItem("/hosts/1"));
    }

    @Test
    void hosts_are_set_by_editors_of_the_organisation_and_by_nobody_over_anothers_change() {
        allow("editha", tag(), Collections.nCopies(21, "a.example"))
                .statusCode(200)
                .body("hosts.size()", is(1));
        var many = java.util.stream.IntStream.range(0, 21)
                .mapToObj(n -> "h" + n + ".example")
                .toList();
        allow("editha", tag(), many).statusCode(400);
        var old = tag();
        allow("gareth", old, List.of("a.example")).statusCode(200);
        allow("editha", old, List.of("b.example")).statusCode(412);
        allow("tom", tag(), List.of("b.example")).statusCode(403);
        allow("priya", "\"v0\"", List.of("b.example")).statusCode(404);
        As.person("tom").get(HOSTS).then().statusCode(200).body("hosts", is(List.of("a.example")));
        As.person("priya").get(HOSTS).then().statusCode(404);
        As.nobody().get(HOSTS).then().statusCode(401);
        As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of("hosts", List.of()))
                .put(HOSTS)
                .then()
                .statusCode(428);
        assertThat(policy("?for=northdown")).contains("https://a.example");
        As.person("tom").get(HOSTS).then().body("hosts", not(empty()));
    }
}
