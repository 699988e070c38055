package org.evident.shared.csl;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/** BibTeX, written by JBibTeX. What TeX would take for its own is escaped. */
final class BibTex {

    private static final Map<String, String> TYPES = Map.of(
            "article",
            "article",
            "report",
            "techreport",
            "evidence-review",
            "techreport",
            "book",
            "book",
            "book-chapter",
            "incollection",
            "thesis",
            "phdthesis",
            "conference-abstract",
            "inproceedings");

    private BibTex() {}

    static String write(List<Work> works) {
        var database = new BibTeXDatabase();
        works.forEach(work -> database.addObject(entry(work)));
        var text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static BibTeXEntry entry(Work work) {
        var type = TYPES.getOrDefault(work.type(), "misc");
        var entry = new BibTeXEntry(new Key(type), new Key("evident-" + work.id()));
        field(entry, "title", work.title());
        field(entry, "author", names(work, false));
        field(entry, "editor", names(work, true));
        field(
                entry,
                "year",
                work.publishedOn() == null ? null : work.publishedOn().substring(0, 4));
        field(entry, type.equals("article") ? "journal" : "booktitle", work.containerTitle());
        field(entry, "volume", work.volume());
        field(entry, "number", work.issue());
        field(entry, "pages", work.pages() == null ? null : work.pages().replaceAll("[-–]+", "--"));
        field(entry, "publisher", work.publisher());
        field(entry, "doi", work.doi());
        field(entry, "isbn", work.isbn());
        field(entry, "issn", work.issn());
        field(entry, "url", work.url());
        field(entry, "abstract", work.summary());
        field(entry, "keywords", work.keywords().isEmpty() ? null : String.join(", ", work.keywords()));
        return entry;
    }

    private static String names(Work work, boolean editors) {
        var names = work.names().stream()
                .filter(name -> name.editor() == editors)
                .map(name -> name.family() == null
                        ? name.literal()
                        : name.family() + (name.given() == null ? "" : ", " + name.given()))
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? null : names;
    }

    private static void field(BibTeXEntry entry, String name, String value) {
        if (value == null || value.isBlank()) return;
        var safe = value.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
        var url = name.equals("url") || name.equals("doi");
        entry.addField(
                new Key(name), new StringValue(url ? value.replaceAll("[{}]", "") : safe, StringValue.Style.BRACED));
    }
}
