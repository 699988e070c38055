package org.evident.shared.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search of the hub, as it is kept: two that ask the same are equal. Values are as the parameters of a search. */
@Schema(
        name = "SearchQuestion",
        description = "A search of the hub: words and filters, each as the parameter of the same name in GET /search.")
public record SearchQuestion(
        @Size(max = 400, message = "Search for 400 characters or fewer") String q,
        @Size(max = 30, message = MANY)
                List<@NotNull(message = VALUE) @Size(min = 1, max = 100, message = VALUE) String> topic,
        @Size(max = 30, message = MANY)
                List<@NotNull(message = VALUE) @Size(min = 1, max = 100, message = VALUE) String> kind,
        @Size(max = 30, message = MANY)
                List<@NotNull(message = VALUE) @Size(min = 1, max = 100, message = VALUE) String> audience,
        @Size(max = 30, message = MANY)
                List<@NotNull(message = VALUE) @Size(min = 1, max = 100, message = VALUE) String> provider,
        @Size(max = 4, message = "Choose 4 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 20, message = VALUE) String> side,
        @Size(max = 4, message = "Choose 4 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 20, message = VALUE) String> access,
        @Size(max = 10, message = "Choose 10 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 20, message = VALUE) String> format,
        @Size(max = 60, message = "Choose 60 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 4, message = VALUE) String> year,
        @Size(max = 4, message = "Choose 4 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 6, message = VALUE) String> minutes,
        @Size(max = 9, message = "Choose 9 or fewer")
                List<@NotNull(message = VALUE) @Size(min = 1, max = 40, message = VALUE) String> pcf,
        @Schema(description = "Only the set for everyone, or only the rest.") Boolean baseline,
        @Schema(description = "Exactly these words: no other forms, names or spellings.") Boolean exact,
        @Pattern(regexp = "relevance|newest|shortest", message = "Choose relevance, newest or shortest")
                @Schema(enumeration = {"relevance", "newest", "shortest"})
                String sort) {

    private static final String MANY = "Choose 30 or fewer";
    private static final String VALUE = "Use values that a search knows";

    public SearchQuestion {
        q = q == null || q.isBlank() ? null : q.strip();
        topic = steady(topic);
        kind = steady(kind);
        audience = steady(audience);
        provider = steady(provider);
        side = steady(side);
        access = steady(access);
        format = steady(format);
        year = steady(year);
        minutes = steady(minutes);
        pcf = steady(pcf);
    }

    /** In an order of its own, so that the same question is told by being equal. */
    private static List<String> steady(List<String> values) {
        if (values == null || values.isEmpty()) return null;
        return values.contains(null)
                ? values
                : values.stream().distinct().sorted().toList();
    }

    /** What narrows it, in the order people read it; a filter without values is left out. */
    public Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        filters.put("minutes", minutes);
        filters.put("side", side);
        filters.put("topic", topic);
        filters.put("access", access);
        filters.put("kind", kind);
        filters.put("audience", audience);
        filters.put("provider", provider);
        filters.put("format", format);
        filters.put("year", year);
        filters.put("pcf", pcf);
        filters.put("baseline", baseline == null ? null : List.of(baseline.toString()));
        filters.values().removeIf(Objects::isNull);
        return filters;
    }

    /** Whether it asks for nothing in particular. */
    public boolean asksNothing() {
        return q == null && filters().isEmpty();
    }

    /** Path in the web app that shows what it finds. */
    public String address() {
        var parts = new StringJoiner("&", "/search?", "");
        if (q != null) parts.add("q=" + encoded(q));
        filters().forEach((name, values) -> values.forEach(value -> parts.add(name + "=" + encoded(value))));
        if (Boolean.TRUE.equals(exact)) parts.add("exact=yes");
        if (sort != null) parts.add("sort=" + sort);
        return parts.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
