package org.evident.topicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.topicpages.Pages.ESTUARY;
import static org.evident.topicpages.Pages.NETWORK;
import static org.evident.topicpages.Pages.NORTHDOWN;
import static org.evident.topicpages.Pages.ids;
import static org.evident.topicpages.Pages.item;
import static org.evident.topicpages.Pages.items;
import static org.evident.topicpages.Pages.layer;
import static org.evident.topicpages.Pages.own;
import static org.evident.topicpages.Pages.page;
import static org.evident.topicpages.Pages.resource;
import static org.evident.topicpages.Pages.save;
import static org.evident.topicpages.Pages.section;
import static org.evident.topicpages.Pages.sections;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicLayerEndpointTest {

    @Test
    void a_council_lays_its_own_over_the_core_and_the_core_flows_on_beneath_it() {
        var slug = "strengths-and-relationships";
        var ours = layer("editha", NORTHDOWN, slug);
        assertThat(ours.get("version")).isEqualTo(0);
        var toolkits = section(ours, "toolkits");
        items(toolkits).addFirst(item(resource(2017)));
        items(section(ours, "Show, don’t tell")).getFirst().put("hidden", true);
        sections(ours).addFirst(own("In our teams", resource(1022)));
        save("editha", NORTHDOWN, slug, ours)
                .statusCode(200)
                .body("version", is(1), "updatedByName", is("Editha Rowe"));

        var theirs = ids(page("tom", slug));
        assertThat(theirs.keySet()).startsWith("In our teams");
        assertThat(theirs.get("toolkits")).startsWith(resource(2017), resource(1010));
        assertThat(theirs.get("Show, don’t tell")).containsExactly(resource(2023));
        assertThat(ids(page("amara", slug)).get("Show, don’t tell")).containsExactly(resource(2010), resource(2023));

        var core = layer("claire", NETWORK, slug);
        items(section(core, "toolkits")).add(item(resource(1009)));
        sections(core).addLast(own("New in the core", resource(1001)));
        save("claire", NETWORK, slug, core).statusCode(200);
        var after = ids(page("tom", slug));
        assertThat(after.get("toolkits")).startsWith(resource(2017), resource(1010), resource(1009));
        assertThat(after.get("New in the core")).containsExactly(resource(1001));
        assertThat(after.get("Show, don’t tell")).doesNotContain(resource(2010));

        core = layer("claire", NETWORK, slug);
        sections(core).removeIf(section -> "Show, don’t tell".equals(section.get("title")));
        save("claire", NETWORK, slug, core).statusCode(200);
        assertThat(ids(page("tom", slug))).doesNotContainKey("Show, don’t tell").containsKey("In our teams");
        As.person("tom")
                .get("/topics/" + slug + "/changes")
                .then()
                .body(
                        "items[0].changes.act",
                        hasItem("section-removed"),
                        "items.find { it.organisationName == 'Northdown Council' }.changes.act",
                        contains("section-added", "placed", "placed"),
                        "items.find { it.organisationName == 'Northdown Council' }.personName",
                        is("Editha Rowe"),
                        "items.find { it.organisationName != 'Northdown Council' }.personName",
                        nullValue());
        As.person("editha")
                .get("/topics/" + slug + "/changes")
                .then()
                .body(
                        "items.find { it.organisationName == 'Northdown Council' }.changes.act",
                        contains("section-added", "placed", "placed", "hidden"));
        assertThat(As.person("tom").get("/topics/" + slug + "/changes").asString())
                .doesNotContain(resource(2010));
        As.person("joyce").get("/topics/" + slug + "/changes").then().body("items.personName", everyItem(nullValue()));
    }

    @Test
    void a_second_editor_is_told_who_was_first_and_when_and_nothing_is_lost() {
        var slug = "mental-capacity-and-legal-literacy";
        var first = layer("editha", NORTHDOWN, slug);
        var second = layer("gareth", NORTHDOWN, slug);
        sections(first).add(own("First", resource(1001)));
        save("editha", NORTHDOWN, slug, first).statusCode(200);
        sections(second).add(own("Second", resource(1002)));
        save("gareth", NORTHDOWN, slug, second)
                .statusCode(412)
                .body("type", is("/problems/stale-version"), "detail", containsString("Editha Rowe saved it at "));
        assertThat(ids(page("tom", slug))).containsKey("First").doesNotContainKey("Second");
        second.put("version", 1);
        save("gareth", NORTHDOWN, slug, second).statusCode(200).body("version", is(2));
        var body = new HashMap<>(second);
        body.remove("version");
        As.person("gareth")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/topic-layers/" + NORTHDOWN + "/" + slug)
                .then()
                .statusCode(428);
    }

    @Test
    void twenty_saves_at_once_make_one_version_each_or_are_refused() {
        var slug = local("At once");
        var start = layer("editha", NORTHDOWN, slug);
        var statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(n -> {
                    var mine = new HashMap<>(start);
                    mine.put("intro", "Number " + n);
                    return save("editha", NORTHDOWN, slug, mine).extract().statusCode();
                })
                .toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void what_is_kept_comes_back_as_it_was_sent() {
        var slug = local("There and back");
        var sent = layer("editha", NORTHDOWN, slug);
        sent.put("intro", "What we know here.");
        sent.put("sponsor", Map.of("name", "Gareth Lloyd", "role", "OD administrator", "message", "Read one a week."));
        sent.put("ownerId", resource(110));
        sent.put("reviewBy", "2027-06-01");
        var own = own("Ours", resource(1001), resource(1002));
        items(own).getFirst().putAll(Map.of("note", "Begin here", "pinned", true));
        own.put(
                "rule",
                Map.of(
                        "kinds",
                        List.of(),
                        "sides",
                        List.of("research"),
                        "audiences",
                        List.of(),
                        "sort",
                        "shortest",
                        "most",
                        3));
        sections(sent).addFirst(own);
        save("editha", NORTHDOWN, slug, sent).statusCode(200);
        var kept = layer("editha", NORTHDOWN, slug);
        for (var name : List.of("intro", "sponsor", "ownerId", "reviewBy", "audienceIds"))
            assertThat(kept.get(name)).as(name).isEqualTo(sent.get(name));
        assertThat(section(kept, "Ours").get("rule")).isEqualTo(own.get("rule"));
        assertThat(items(section(kept, "Ours")).getFirst())
                .containsEntry("note", "Begin here")
                .containsEntry("pinned", true);
        assertThat(sections(kept)).hasSize(7);
        save("editha", NORTHDOWN, slug, kept).statusCode(200);
        As.person("tom").get("/topics/" + slug).then().body("intro", is("What we know here."));
        As.person("tom").get("/topics/" + slug + "/changes").then().body("total", is(1));
        As.person("tom").get("/topics/" + slug + "/page").then().body("editableFor.size()", is(0));
        As.person("amara").get("/topics/" + slug + "/page").then().statusCode(404);
        As.person("priya").get("/topic-layers/" + ESTUARY + "/" + slug).then().statusCode(404);
    }

    private static String local(String title) {
        return As.person("editha")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", NORTHDOWN, "title", title))
                .post("/topics")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    @Test
    void what_cannot_be_kept_is_named_where_it_stands() {
        var slug = local("Refusals");
        refused(slug, "/sections/0/title", own(""));
        refused(slug, "/sections/1/title", own("Same"), own("Same"));
        refused(slug, "/sections/0/title", Map.of("type", "videos", "title", "Films"));
        refused(slug, "/sections/0/type", Map.of("type", "cats"));
        refused(slug, "/sections/1/items/0", own("A", resource(1001)), own("B", resource(1001)));
        refused(slug, "/sections/0/items/0", own("A", resource(2019)));
        refused(slug, "/sections/0/items/0", own("A", resource(9999)));
        var noted = own("A", resource(1001));
        items(noted).getFirst().put("note", "x".repeat(1001));
        refused(slug, "/sections/0/items/0/note", noted);
        var rule = Map.of("sort", "newest", "most", 51);
        refused(slug, "/sections/0/rule/most", new HashMap<>(Map.of("type", "videos", "rule", rule)));
        refusedWith(slug, "/ownerId", Map.of("ownerId", resource(102), "sections", List.of()));
        refusedWith(slug, "/audienceIds", Map.of("audienceIds", List.of(resource(1001)), "sections", List.of()));
        refusedWith(slug, "/sponsor/name", Map.of("sponsor", Map.of("role", "Chief"), "sections", List.of()));
        refusedWith(
                slug,
                "/sections",
                Map.of(
                        "sections",
                        new ArrayList<>(IntStream.range(0, 41)
                                .mapToObj(n -> own("S" + n))
                                .toList())));
    }

    @SafeVarargs
    private static void refused(String slug, String pointer, Map<String, Object>... sections) {
        refusedWith(slug, pointer, Map.of("sections", List.of(sections)));
    }

    private static void refusedWith(String slug, String pointer, Map<String, Object> body) {
        var layer = new HashMap<>(body);
        layer.put("version", 0);
        save("editha", NORTHDOWN, slug, layer).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void only_those_who_edit_for_an_organisation_touch_its_part() {
        var slug = "using-evidence";
        for (var who : List.of("tom", "amara", "joyce", "claire"))
            As.person(who).get("/topic-layers/" + NORTHDOWN + "/" + slug).then().statusCode(403);
        As.person("editha").get("/topic-layers/" + NETWORK + "/" + slug).then().statusCode(403);
        As.nobody().get("/topic-layers/" + NORTHDOWN + "/" + slug).then().statusCode(401);
        As.person("editha")
                .get("/topic-layers?size=100&organisationId=" + NORTHDOWN)
                .then()
                .statusCode(200)
                .body("items.find { it.slug == 'domestic-abuse' }.version", is(1), "items.core", hasItem(false));
        As.person("claire")
                .get("/topic-layers?size=5&organisationId=" + NETWORK)
                .then()
                .statusCode(200)
                .body("items.size()", is(5), "total", is(12), "items.core", hasItem(true));
        As.person("tom").get("/topic-layers?organisationId=" + NORTHDOWN).then().statusCode(403);
        As.person("editha").get("/topic-layers").then().statusCode(400);
    }
}
