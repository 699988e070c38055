package org.evident.topicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.topicpages.Pages.ids;
import static org.evident.topicpages.Pages.page;
import static org.evident.topicpages.Pages.resource;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicPageEndpointTest {

    private static final String ADULTS = "adult-safeguarding-and-self-neglect";
    private static final String FOSTERING = "children-in-care-fostering-and-kinship";

    @Inject
    TopicPages reliance;

    private static List<String> all(String who, String slug) {
        return ids(page(who, slug)).values().stream().flatMap(List::stream).toList();
    }

    @Test
    void someone_who_is_not_signed_in_reads_the_core_with_what_is_public() {
        var page = page(null, ADULTS);
        assertThat(ids(page).get("legislation")).containsExactly(resource(1003));
        assertThat(ids(page).get("Learning from reviews")).containsExactly(resource(1019));
        assertThat(ids(page).get("publications"))
                .startsWith(resource(1017), resource(1018))
                .doesNotContain(resource(2005));
        assertThat(ids(page)).doesNotContainKeys("videos", "Here in Northdown");
        As.nobody()
                .get("/topics/" + ADULTS + "/page")
                .then()
                .body(
                        "sponsor.name",
                        is("Priya Nair"),
                        "audiences.slug",
                        contains("housing", "health-partners"),
                        "layers.organisationName",
                        contains("Evidence Network"),
                        "layers[0].ownerName",
                        is("Claire Dunmore"),
                        "layers[0].reviewOverdue",
                        is(false),
                        "editableFor",
                        is(empty()),
                        "sections[0].items[0].note",
                        is("Section 42 first."),
                        "sections[0].items[0].pinned",
                        is(true),
                        "sections.items.flatten().local",
                        everyItem(is(false)));
    }

    @Test
    void a_reader_sees_the_layers_of_their_own_organisations_and_no_others() {
        assertThat(ids(page("tom", ADULTS)).get("Here in Northdown")).containsExactly(resource(2003));
        assertThat(ids(page("amara", ADULTS)).get("Learning from reviews"))
                .startsWith(resource(2002))
                .contains(resource(1019));
        assertThat(ids(page("amara", ADULTS))).doesNotContainKey("Here in Northdown");
        assertThat(all("ruth", ADULTS))
                .doesNotContain(resource(2002), resource(2003))
                .contains(resource(2005));
        As.person("tom")
                .get("/topics/" + ADULTS + "/page")
                .then()
                .body("layers.organisationName", contains("Evidence Network", "Northdown Council"));
    }

    @Test
    void a_foster_carer_sees_what_is_meant_for_carers() {
        assertThat(ids(page("joyce", FOSTERING)).get("For foster carers (TSD)"))
                .containsExactly(resource(1032), resource(2007), resource(2006));
        assertThat(all("joyce", ADULTS)).contains(resource(2003)).doesNotContain(resource(2005), resource(2017));
    }

    @Test
    void nobody_is_shown_what_search_would_not_show_them_and_nothing_twice() {
        for (var who : new String[] {null, "amara", "tom", "joyce", "ruth", "root"}) {
            for (var slug : List.of(ADULTS, FOSTERING, "child-protection-and-neglect", "domestic-abuse")) {
                var shown = all(who, slug);
                assertThat(new HashSet<>(shown)).as(who + " " + slug).hasSameSizeAs(shown);
                for (var id : shown)
                    (who == null ? As.nobody() : As.person(who))
                            .get("/resources/" + id)
                            .then()
                            .statusCode(200);
            }
        }
    }

    @Test
    void rules_add_what_was_not_placed_and_say_how_much_there_is() {
        As.person("amara")
                .get("/topics/child-protection-and-neglect/page")
                .then()
                .body(
                        "sections.find { it.type == 'legislation' }.items.id",
                        contains(resource(1001), resource(1002)),
                        "sections.find { it.type == 'publications' }.items.id",
                        hasItem(resource(1036)),
                        "sections.find { it.type == 'publications' }.total",
                        greaterThan(0));
    }

    @Test
    void an_unchanged_page_is_not_sent_again_and_never_to_someone_else() {
        var tag = As.person("tom")
                .get("/topics/" + FOSTERING + "/page")
                .then()
                .extract()
                .header("ETag");
        assertThat(tag).isNotNull();
        As.person("gareth")
                .header("If-None-Match", tag)
                .get("/topics/" + FOSTERING + "/page")
                .then()
                .statusCode(200);
        As.nobody()
                .header("If-None-Match", tag)
                .get("/topics/" + FOSTERING + "/page")
                .then()
                .statusCode(200);
        As.person("tom")
                .header("If-None-Match", tag)
                .get("/topics/" + FOSTERING + "/page?order=editor")
                .then()
                .statusCode(200);
        As.person("tom")
                .header("If-None-Match", tag)
                .get("/topics/" + FOSTERING + "/page")
                .then()
                .statusCode(304);
    }

    @Test
    void what_fits_how_someone_likes_to_learn_comes_first_and_the_editors_order_is_one_step_away() {
        var slug = "cpd-and-registration";
        assertThat(List.copyOf(ids(page("ewan", slug)).keySet())).startsWith("legislation");
        choose("ewan", "listen").statusCode(200).body("learningFormat", is("listen"));
        assertThat(List.copyOf(ids(page("ewan", slug)).keySet())).startsWith("podcasts");
        As.person("ewan").get("/topics/" + slug + "/page").then().body("format", is("listen"), "reordered", is(true));
        As.person("ewan")
                .get("/topics/" + slug + "/page?order=editor")
                .then()
                .body("format", is("listen"), "reordered", is(false), "sections[0].type", is("legislation"));
        choose("ewan", "any").statusCode(200).body("learningFormat", nullValue());
        As.person("ewan").get("/topics/" + slug + "/page").then().body("format", nullValue(), "reordered", is(false));
        choose("ewan", "smell").statusCode(400).body("errors.pointer", contains("/format"));
    }

    private static ValidatableResponse choose(String who, String format) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .body(Map.of("format", format))
                .put("/me/learning-format")
                .then();
    }

    @Test
    void the_log_names_what_is_open_to_its_reader_and_nothing_else() {
        As.nobody()
                .get("/topics/child-protection-and-neglect/changes")
                .then()
                .statusCode(200)
                .body(
                        "total",
                        is(1),
                        "items[0].personName",
                        nullValue(),
                        "items[0].changes.act",
                        everyItem(is("placed")),
                        "items[0].changes.resource.title",
                        hasItem("Children Act 1989"),
                        "items[0].changes.find { it.section == 'Key messages in 60 seconds' }.resource",
                        notNullValue());
        var titles = As.person("amara")
                .get("/topics/child-protection-and-neglect/changes")
                .then()
                .body("total", is(2), "items[0].organisationName", is("Estuary City Council"))
                .extract()
                .<List<String>>path("items[0].changes.resource.title");
        assertThat(titles).contains("Team notes: writing to children");
        var marcus = As.person("marcus")
                .get("/topics/child-protection-and-neglect/changes")
                .then()
                .extract();
        assertThat(marcus.<List<String>>path("items[0].changes.resource.title"))
                .doesNotContain("Team notes: writing to children");
    }

    @Test
    void other_parts_of_evident_are_asked_for_news_and_empty_ones_left_out() {
        As.nobody()
                .get("/topics/equality-diversity-and-inclusion/news")
                .then()
                .statusCode(200)
                .body("$", is(empty()));
        NewsOfTest.ON.set(true);
        try {
            As.nobody()
                    .get("/topics/equality-diversity-and-inclusion/news")
                    .then()
                    .body("title", contains("Coming up"), "[0].items.title", contains("Group supervision"));
        } finally {
            NewsOfTest.ON.set(false);
        }
    }

    @Test
    void whoever_placed_a_resource_or_keeps_its_page_relies_on_it() {
        var claire = UUID.fromString(resource(109));
        assertThat(reliance.on("resource", UUID.fromString(resource(1003)))).containsExactly(claire);
        assertThat(reliance.on("resource", UUID.fromString(resource(2021)))).isEmpty();
        assertThat(reliance.on("event", UUID.fromString(resource(1003)))).isEmpty();
    }

    @Test
    void an_unknown_topic_has_no_page() {
        for (var part : List.of("page", "changes", "news"))
            As.nobody().get("/topics/nothing/" + part).then().statusCode(404);
        As.nobody().get("/topics/" + ADULTS + "/page?order=mad").then().statusCode(400);
    }
}
