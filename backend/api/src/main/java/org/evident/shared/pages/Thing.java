package org.evident.shared.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evident.shared.csl.Work;
import org.evident.shared.records.Names;

/** A thing of schema.org as pages write it: a text, an object, or several of them, where one of each is meant. */
record Thing(JsonNode node) {

    Thing of(String name) {
        return new Thing(node.path(name));
    }

    boolean is(String type) {
        return of("@type").each().anyMatch(each -> each.node.asText().equals(type));
    }

    String text(String name) {
        var value = node.path(name);
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }

    Stream<Thing> each() {
        var all = node.isArray() ? node : JsonNodeFactory.instance.arrayNode().add(node);
        return all.valueStream().map(Thing::new);
    }

    /** Who is named here: people, bodies, or texts that must be guessed at. */
    List<Work.Name> people() {
        return each().map(Thing::name).filter(Objects::nonNull).limit(500).toList();
    }

    private Work.Name name() {
        if (text("familyName") != null) return new Work.Name(text("familyName"), text("givenName"), null, false);
        var name = node.isTextual() ? node.asText() : text("name");
        if (name == null || name.isBlank()) return null;
        return is("Organization") ? new Work.Name(null, null, name, false) : Names.of(name, false);
    }

    List<String> words() {
        if (node.isTextual()) return Arrays.asList(node.asText().split("[;,]"));
        var words = new ArrayList<String>();
        each().forEach(each -> words.add(each.node.isTextual() ? each.node.asText() : each.text("name")));
        return words;
    }

    String doi() {
        return each().map(each -> each.node.isTextual() ? each.node.asText() : each.text("value"))
                .filter(text -> text != null
                        && text.matches("(?i)(?:doi:\\s?|https?://(?:dx\\.)?doi\\.org/)?10\\.[0-9]{4,9}/\\S{1,280}"))
                .findFirst()
                .orElse(null);
    }

    /** Of a duration as ISO 8601 writes it, PT9M40S. */
    String minutes(String name) {
        try {
            var duration = text(name);
            return duration == null
                    ? null
                    : Long.toString(
                            Math.max(1, Math.round(Duration.parse(duration).toSeconds() / 60.0)));
        } catch (DateTimeException | ArithmeticException notADuration) {
            return null;
        }
    }
}
