package org.evident.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evident.search.SearchView.Facet;
import org.evident.search.SearchView.FacetValue;

/** What people read beside each facet value. Names in the vocabulary are read again after a minute. */
@ApplicationScoped
class Labels {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("side:practice", "Practice knowledge"),
            Map.entry("side:people", "People's views"),
            Map.entry("side:research", "Research"),
            Map.entry("side:mixed", "More than one side"),
            Map.entry("access:open", "Open to everyone"),
            Map.entry("access:members", "Members"),
            Map.entry("access:licence", "Licence needed"),
            Map.entry("access:internal", "Made here, council sign-in"),
            Map.entry("minutes:5", "Up to 5 minutes"),
            Map.entry("minutes:10", "Up to 10 minutes"),
            Map.entry("minutes:20", "Up to 20 minutes"),
            Map.entry("minutes:longer", "Longer"),
            Map.entry("format:transcript", "Transcript"),
            Map.entry("format:captions", "Captions"),
            Map.entry("format:easy-read", "Easy read"),
            Map.entry("format:bsl", "British Sign Language"),
            Map.entry("format:plain-text", "Plain text"),
            Map.entry("format:audio", "Audio"),
            Map.entry("format:large-print", "Large print"));

    private static final List<String> MINUTES = List.of("5", "10", "20", "longer");

    private final SearchRows rows;
    private final Cache<String, Map<String, String>> names =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Labels(SearchRows rows) {
        this.rows = rows;
    }

    List<Facet> facets(Map<String, Map<String, Long>> counts) {
        var known = names.get("all", key -> rows.labels());
        return Finder.FACETS.stream()
                .filter(counts::containsKey)
                .map(name -> new Facet(name, values(name, counts.get(name), known)))
                .toList();
    }

    /** What people read for one value of a facet. */
    String label(String facet, String value) {
        var key = facet + ":" + value;
        return OWN.getOrDefault(key, names.get("all", all -> rows.labels()).getOrDefault(key, value));
    }

    private static List<FacetValue> values(String name, Map<String, Long> counts, Map<String, String> known) {
        var values = counts.entrySet().stream().map(e -> {
            var key = name + ":" + e.getKey();
            return new FacetValue(e.getKey(), OWN.getOrDefault(key, known.getOrDefault(key, e.getKey())), e.getValue());
        });
        return switch (name) {
            case "minutes" ->
                values.sorted(Comparator.comparing(v -> MINUTES.indexOf(v.value())))
                        .toList();
            case "year" ->
                values.sorted(Comparator.comparing(FacetValue::value).reversed())
                        .toList();
            default -> values.toList();
        };
    }
}
