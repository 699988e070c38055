package org.evident.topicpages;

import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.support.As;

/** Topic pages as tests speak of them. */
final class Pages {

    static final String NORTHDOWN = organisation(1);
    static final String ESTUARY = organisation(2);
    static final String NETWORK = organisation(4);

    private Pages() {}

    private static String organisation(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    static String resource(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    static JsonPath page(String who, String slug) {
        var asked = who == null ? As.nobody() : As.person(who);
        return asked.get("/topics/" + slug + "/page")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The ids in each section, in order, by the section's title or type. */
    static Map<String, List<String>> ids(JsonPath page) {
        var ids = new LinkedHashMap<String, List<String>>();
        List<Map<String, Object>> sections = page.getList("sections");
        for (var section : sections) {
            var name = (String) section.getOrDefault("title", section.get("type"));
            ids.put(
                    name,
                    items(section).stream().map(item -> (String) item.get("id")).toList());
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> section) {
        return (List<Map<String, Object>>) section.get("items");
    }

    /** A layer as it can be sent back. */
    static Map<String, Object> layer(String who, String organisation, String slug) {
        Map<String, Object> view = As.person(who)
                .get("/topic-layers/" + organisation + "/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .as(new TypeRef<>() {});
        var body = only(view, "intro", "sponsor", "ownerId", "reviewBy", "audienceIds", "version");
        var sections = new ArrayList<Map<String, Object>>();
        for (var section : sections(view)) {
            var one = only(section, "id", "coreSectionId", "type", "title", "hidden", "rule");
            one.put(
                    "items",
                    new ArrayList<>(items(section).stream()
                            .map(item -> only(item, "resourceId", "ofCore", "hidden", "pinned", "note"))
                            .toList()));
            sections.add(one);
        }
        body.put("sections", sections);
        return body;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> sections(Map<String, Object> layer) {
        return (List<Map<String, Object>>) layer.get("sections");
    }

    static Map<String, Object> section(Map<String, Object> layer, String name) {
        return sections(layer).stream()
                .filter(s -> name.equals(s.getOrDefault("title", s.get("type"))))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> own(String title, String... resources) {
        var items = new ArrayList<Map<String, Object>>();
        for (var id : resources) items.add(item(id));
        return new HashMap<>(Map.of("type", "custom", "title", title, "items", items));
    }

    static Map<String, Object> item(String id) {
        return new HashMap<>(Map.of("resourceId", id, "pinned", false));
    }

    static ValidatableResponse save(String who, String organisation, String slug, Map<String, Object> layer) {
        var body = new HashMap<>(layer);
        var version = body.remove("version");
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .put("/topic-layers/" + organisation + "/" + slug)
                .then();
    }

    private static Map<String, Object> only(Map<String, Object> all, String... names) {
        var some = new HashMap<String, Object>();
        for (var name : names) if (all.get(name) != null) some.put(name, all.get(name));
        return some;
    }
}
