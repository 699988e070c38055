package org.evident.shared.records;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evident.shared.csl.Work;

/** A record made of named values, as a row of a spreadsheet is. */
final class Cells {

    private final Map<Field, List<String>> matches;
    private final Map<String, List<String>> values;

    private Cells(Map<Field, List<String>> matches, Map<String, List<String>> values) {
        this.matches = matches;
        this.values = values;
    }

    static FoundRecord of(int line, Map<Field, List<String>> matches, Map<String, List<String>> values) {
        var cells = new Cells(matches, values);
        return new FoundRecord(line, cells.work(), cells.one(Field.SIDE), cells.one(Field.MINUTES), null);
    }

    private Work work() {
        var names = Stream.concat(names(Field.AUTHORS, false), names(Field.EDITORS, true))
                .toList();
        return new Work(
                "row",
                one(Field.TITLE),
                Kinds.of(one(Field.KIND)),
                names,
                one(Field.PUBLISHER),
                one(Field.CONTAINER_TITLE),
                one(Field.VOLUME),
                one(Field.ISSUE),
                one(Field.PAGES),
                one(Field.URL),
                one(Field.DOI),
                one(Field.ISBN),
                one(Field.ISSN),
                one(Field.PUBLISHED_ON),
                text(Field.SUMMARY),
                keywords(),
                one(Field.LANGUAGE));
    }

    private Stream<String> all(Field field) {
        return matches.getOrDefault(field, List.of()).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(value -> !value.isBlank());
    }

    private String one(Field field) {
        return all(field).findFirst().orElse(null);
    }

    /** Several columns may make one text, as with an abstract in parts. */
    private String text(Field field) {
        var parts = all(field).toList();
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private List<String> keywords() {
        return all(Field.KEYWORDS)
                .flatMap(value -> Arrays.stream(value.split(value.contains(";") ? ";" : "[,|\\n]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Stream<Work.Name> names(Field field, boolean editor) {
        var found = all(field).toList();
        var parts = found.size() == 1 ? Arrays.stream(found.getFirst().split(";|\\n|\\|| and | & ")) : found.stream();
        return parts.map(String::strip).filter(name -> !name.isEmpty()).map(name -> Names.of(name, editor));
    }
}
