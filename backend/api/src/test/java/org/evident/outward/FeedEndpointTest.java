package org.evident.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evident.support.As;
import org.evident.support.Catalogued;
import org.evident.support.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedEndpointTest {

    private static final String TOPIC = "/feeds/topics/domestic-abuse.atom";

    @BeforeEach
    void the_index_is_built() {
        Ready.await();
    }

    private static SyndFeed read(RequestSpecification who, String path) throws Exception {
        var text = who.get(path)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml;charset=utf-8")
                .extract()
                .asString();
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static String alternate(List<SyndLink> links) {
        return links.stream()
                .filter(link -> "alternate".equals(link.getRel()))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private static Catalogued inTopic(String title, String visibility) {
        return Catalogued.published(
                title,
                visibility,
                Map.of("topicIds", List.of(Catalogued.topic("domestic-abuse")), "summary", "Wombatary"));
    }

    @Test
    void a_topic_is_fed_with_its_newest_public_resources() throws Exception {
        var item = inTopic("Fed & <b>told</b> ]]> \u0001whole", "public");
        var feed = read(As.nobody(), TOPIC);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith("urn:uuid:");
        assertThat(alternate(feed.getLinks())).isEqualTo("http://localhost:3000/topics/domestic-abuse");
        assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(50);
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
        var first = feed.getEntries().getFirst();
        assertThat(first.getUri()).isEqualTo("urn:uuid:" + item.id);
        assertThat(first.getTitle()).isEqualTo("Fed & <b>told</b> ]]> whole");
        assertThat(alternate(first.getLinks())).isEqualTo("http://localhost:3000/resources/" + item.id);
        assertThat(first.getUpdatedDate()).isEqualTo(feed.getPublishedDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {TOPIC, "/feeds/search.atom?q=wombatary"})
    void what_is_not_public_is_fed_to_nobody(String path) throws Exception {
        var open = inTopic("Wombatary for all", "public");
        var hidden = List.of(inTopic("Wombatary for us", "organisation"), inTopic("Wombatary for some", "network"));
        for (var who : List.of(As.nobody(), As.person("tom"), As.person("joyce"), As.person("editha"), As.client())) {
            assertThat(read(who, path).getEntries())
                    .extracting(SyndEntry::getUri)
                    .contains("urn:uuid:" + open.id)
                    .doesNotContainAnyElementsOf(
                            hidden.stream().map(h -> "urn:uuid:" + h.id).toList());
        }
        open.withdraw();
        assertThat(read(As.nobody(), path).getEntries())
                .extracting(SyndEntry::getUri)
                .doesNotContain("urn:uuid:" + open.id);
    }

    @Test
    void a_search_is_fed_as_it_is_narrowed() throws Exception {
        var item = inTopic("Wombatary narrowed", "public");
        var uri = "urn:uuid:" + item.id;
        assertThat(read(As.nobody(), "/feeds/search.atom?q=wombatary&topic=domestic-abuse")
                        .getEntries())
                .extracting(SyndEntry::getUri)
                .contains(uri);
        assertThat(read(As.nobody(), "/feeds/search.atom?q=wombatary&side=research")
                        .getEntries())
                .extracting(SyndEntry::getUri)
                .doesNotContain(uri);
        assertThat(alternate(read(As.nobody(), "/feeds/search.atom?q=wombatary&side=practice")
                        .getLinks()))
                .isEqualTo("http://localhost:3000/search?q=wombatary&side=practice");
        assertThat(read(As.nobody(), "/feeds/search.atom").getEntries()).isNotEmpty();
        As.nobody().get("/feeds/search.atom?q=" + "x".repeat(401)).then().statusCode(400);
        As.nobody()
                .get("/feeds/search.atom?since=yesterday")
                .then()
                .statusCode(400)
                .body("detail", is("Write a day as 2026-11-30"));
    }

    @Test
    void a_reader_that_has_the_newest_is_told_so_and_may_keep_it() {
        var one = As.nobody().get(TOPIC).then().statusCode(200).header("Cache-Control", "public, max-age=300");
        var tag = one.extract().header("ETag");
        var changed = one.extract().header("Last-Modified");
        As.nobody()
                .header("If-None-Match", tag)
                .get(TOPIC)
                .then()
                .statusCode(304)
                .body(is(emptyOrNullString()));
        As.nobody().header("If-Modified-Since", changed).get(TOPIC).then().statusCode(304);
        inTopic("Something new", "public");
        As.nobody().header("If-None-Match", tag).get(TOPIC).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 01 Jan 1900 00:00:00 GMT", "yesterday", "", "Tue, 01 Jan 2999 00:00:00 GMT"})
    void a_reader_from_the_year_1900_gets_the_newest_50(String since) {
        As.nobody().header("If-Modified-Since", since).get(TOPIC).then().statusCode(200);
        As.nobody().get(TOPIC + "?since=1900-01-01").then().statusCode(200).body(containsString("<entry>"));
        As.nobody().get(TOPIC + "?since=9999-01-01").then().statusCode(200).body(not(containsString("<entry>")));
    }

    @Test
    void a_topic_that_is_none_or_of_one_organisation_is_not_there() {
        var own = As.person("editha")
                .contentType("application/json")
                .body(Map.of("organisationId", Catalogued.NORTHDOWN, "title", "Wombats of our own"))
                .post("/topics")
                .then()
                .extract()
                .<String>path("slug");
        for (var slug : new String[] {"no-such-topic", own == null ? "wombats-of-our-own" : own}) {
            As.person("editha").get("/feeds/topics/" + slug + ".atom").then().statusCode(404);
            As.person("editha").get("/embeds/topics/" + slug).then().statusCode(404);
        }
    }

    @Test
    void a_public_resource_is_described_in_the_words_of_schema_org() {
        var item = Catalogued.published(
                "For machines </script><script>alert(1)</script>",
                "public",
                Map.of(
                        "minutes", 8,
                        "doi", "10.5555/machines",
                        "publisher", "Northdown",
                        "publishedOn", "2026-03",
                        "contributors", List.of(Map.of("family", "Okafor", "given", "Amara"), Map.of("name", "NICE"))));
        As.nobody()
                .get("/resources/" + item.id + "/schema.org")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", is("https://schema.org"), "'@type'[1]", is("LearningResource"))
                .body("timeRequired", is("PT8M"), "isAccessibleForFree", is(true), "datePublished", is("2026-03"))
                .body("author[0].givenName", is("Amara"), "author[1].'@type'", is("Organization"))
                .body("identifier[0].value", is("10.5555/machines"), "publisher.name", is("Northdown"))
                .body("'@id'", is("http://localhost:3000/resources/" + item.id));
        item.revise("visibility", "organisation");
        As.nobody().get("/resources/" + item.id + "/schema.org").then().statusCode(404);
        As.person("tom").get("/resources/" + item.id + "/schema.org").then().statusCode(404);
    }
}
