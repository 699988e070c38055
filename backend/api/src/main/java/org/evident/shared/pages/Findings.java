package org.evident.shared.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.evident.shared.csl.Work;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.records.Field;
import org.evident.shared.records.FoundRecord;

/** What a page says of itself. What is found first stays: the most trusted sources are asked first. */
final class Findings {

    private static final int MOST = 500;
    private static final int LONGEST = 50_000;
    private static final Pattern SLASHED = Pattern.compile("([0-9]{4})/([0-9]{1,2})(?:/([0-9]{1,2}))?");

    private final Map<Field, PageSource> sources = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> texts = new EnumMap<>(Field.class);
    private List<Work.Name> authors = List.of();

    /** The first of these that says anything. */
    void text(PageSource from, Field field, String... candidates) {
        Arrays.stream(candidates)
                .filter(Findings::says)
                .findFirst()
                .ifPresent(text -> texts(from, field, List.of(text)));
    }

    void texts(PageSource from, Field field, Collection<String> found) {
        var said = found.stream()
                .filter(Findings::says)
                .limit(MOST)
                .map(Findings::cut)
                .toList();
        if (!said.isEmpty() && sources.putIfAbsent(field, from) == null) texts.put(field, said);
    }

    void authors(PageSource from, List<Work.Name> found) {
        var named = found.stream().filter(Objects::nonNull).toList();
        if (!named.isEmpty() && sources.putIfAbsent(Field.AUTHORS, from) == null) authors = named;
    }

    /** Tidied, checked and cut as every record that comes from elsewhere is. */
    Described described(String address) {
        var work = new Work(
                "page",
                of(Field.TITLE),
                of(Field.KIND),
                authors,
                of(Field.PUBLISHER),
                of(Field.CONTAINER_TITLE),
                of(Field.VOLUME),
                of(Field.ISSUE),
                of(Field.PAGES),
                address,
                of(Field.DOI),
                of(Field.ISBN),
                of(Field.ISSN),
                date(of(Field.PUBLISHED_ON)),
                of(Field.SUMMARY),
                texts.getOrDefault(Field.KEYWORDS, List.of()),
                language(of(Field.LANGUAGE)));
        var record = CheckedRecord.of(new FoundRecord(1, work, null, of(Field.MINUTES), null), 1);
        return new Described(record, sources);
    }

    private String of(Field field) {
        return texts.containsKey(field) ? texts.get(field).getFirst() : null;
    }

    /** Journals write 2024/3/5 where the standard says 2024-03-05. */
    private static String date(String text) {
        if (text == null) return null;
        var slashed = SLASHED.matcher(text);
        if (!slashed.matches()) return text;
        var day = slashed.group(3) == null ? "" : "-%02d".formatted(Integer.valueOf(slashed.group(3)));
        return "%s-%02d%s".formatted(slashed.group(1), Integer.valueOf(slashed.group(2)), day);
    }

    private static String language(String text) {
        return text == null ? null : text.replace('_', '-');
    }

    /** Far more than is kept, and little enough to be tidied quickly. */
    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }
}
