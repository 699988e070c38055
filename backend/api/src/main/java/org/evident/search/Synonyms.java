package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sector's words for the same thing, from {@code reference/synonyms.txt} (Solr format). */
@ApplicationScoped
class Synonyms {

    private static final int LONGEST = 6;

    private final Map<List<String>, List<String>> groups = new HashMap<>();

    Synonyms() throws IOException {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/synonyms.txt");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .forEach(group -> group.forEach(name -> groups.putIfAbsent(Words.stemmed(name), group)));
        }
    }

    /** The longest known name that starts here, or null. */
    Match at(List<String> stems, int start) {
        for (var length = Math.min(LONGEST, stems.size() - start); length > 0; length--) {
            var words = stems.subList(start, start + length);
            var group = groups.get(words);
            if (group != null) {
                var others = group.stream()
                        .filter(name -> !Words.stemmed(name).equals(words))
                        .toList();
                return new Match(length, others);
            }
        }
        return null;
    }

    /** @param length how many words of the query it covers */
    record Match(int length, List<String> others) {}
}
