package org.evident.shared.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of a spreadsheet or a JSON file can hold, and the headings it is known by. */
@Schema(name = "ImportField", description = "What a column holds.")
public enum Field {
    TITLE("title", "ti", "name", "primary title"),
    AUTHORS("authors", "author", "au", "creator", "creators", "author names"),
    EDITORS("editors", "editor"),
    KIND("kind", "type", "item type", "resource type", "material type"),
    PUBLISHER("publisher", "institution", "organisation", "provider"),
    CONTAINER_TITLE("container title", "journal", "publication title", "publication", "series", "source", "booktitle"),
    VOLUME("volume"),
    ISSUE("issue", "number"),
    PAGES("pages", "page"),
    URL("url", "link", "web address", "address", "href", "web link"),
    DOI("doi"),
    ISBN("isbn"),
    ISSN("issn"),
    PUBLISHED_ON("published on", "date", "published", "publication date", "year", "publication year", "date published"),
    SUMMARY("summary", "abstract", "abstract note", "description"),
    KEYWORDS("keywords", "keyword", "tags", "manual tags", "subjects"),
    LANGUAGE("language", "lang"),
    SIDE("side", "evidence side", "side of evidence"),
    MINUTES("minutes", "minutes to read", "duration"),
    SKIP("");

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    @JsonValue
    public String key() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        for (var n = 1; n < words.length; n++)
            words[n] = words[n].substring(0, 1).toUpperCase(Locale.ROOT) + words[n].substring(1);
        return String.join("", words);
    }

    @JsonCreator
    static Field of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Choose a field from the list"));
    }

    /** What a heading seems to say; {@link #SKIP} when it says nothing we know. */
    static Field guess(String heading) {
        var words = heading.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(words))
                .findFirst()
                .orElse(SKIP);
    }
}
