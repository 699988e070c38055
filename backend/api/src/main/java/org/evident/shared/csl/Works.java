package org.evident.shared.csl;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of the Citation Style Language as works: what {@link CslItems} does, the other way. */
public final class Works {

    private static final Map<CSLType, String> KINDS = Map.ofEntries(
            Map.entry(CSLType.ARTICLE, "article"),
            Map.entry(CSLType.ARTICLE_JOURNAL, "article"),
            Map.entry(CSLType.ARTICLE_MAGAZINE, "article"),
            Map.entry(CSLType.ARTICLE_NEWSPAPER, "article"),
            Map.entry(CSLType.REVIEW, "evidence-review"),
            Map.entry(CSLType.REPORT, "report"),
            Map.entry(CSLType.BOOK, "book"),
            Map.entry(CSLType.CHAPTER, "book-chapter"),
            Map.entry(CSLType.THESIS, "thesis"),
            Map.entry(CSLType.PAPER_CONFERENCE, "conference-abstract"),
            Map.entry(CSLType.LEGISLATION, "legislation"),
            Map.entry(CSLType.WEBPAGE, "web-page"),
            Map.entry(CSLType.POST_WEBLOG, "blog"),
            Map.entry(CSLType.MOTION_PICTURE, "video"),
            Map.entry(CSLType.SPEECH, "slides"),
            Map.entry(CSLType.BROADCAST, "podcast"),
            Map.entry(CSLType.PAMPHLET, "publication"));

    private Works() {}

    public static Work of(CSLItemData item) {
        var names = Stream.concat(names(item.getAuthor(), false), names(item.getEditor(), true))
                .toList();
        return new Work(
                item.getId(),
                item.getTitle(),
                kind(item.getType()),
                names,
                item.getPublisher(),
                item.getContainerTitle(),
                item.getVolume(),
                item.getIssue() == null ? item.getNumber() : item.getIssue(),
                item.getPage(),
                item.getURL(),
                item.getDOI(),
                item.getISBN(),
                item.getISSN(),
                date(item.getIssued()),
                item.getAbstrct(),
                keywords(item.getKeyword()),
                item.getLanguage());
    }

    /** Slug of our kind; null when there is none like it. */
    public static String kind(CSLType type) {
        return type == null ? null : KINDS.get(type);
    }

    private static Work.Name name(CSLName name, boolean editor) {
        if (name.getFamily() == null) {
            return new Work.Name(null, null, name.getLiteral() == null ? name.getGiven() : name.getLiteral(), editor);
        }
        return new Work.Name(
                joined(name.getDroppingParticle(), name.getNonDroppingParticle(), name.getFamily()),
                joined(name.getGiven(), name.getSuffix()),
                null,
                editor);
    }

    private static Stream<Work.Name> names(CSLName[] names, boolean editor) {
        return names == null ? Stream.empty() : Arrays.stream(names).map(name -> name(name, editor));
    }

    private static String joined(String... parts) {
        var text = Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    /** As yyyy, yyyy-mm or yyyy-mm-dd where its parts are known, else as it was written. */
    private static String date(CSLDate date) {
        if (date == null) return null;
        if (date.getDateParts() == null || date.getDateParts().length == 0) {
            return date.getRaw() == null ? date.getLiteral() : date.getRaw();
        }
        var parts = date.getDateParts()[0];
        return Arrays.stream(parts)
                .mapToObj(part -> part < 10 ? "0" + part : Integer.toString(part))
                .collect(Collectors.joining("-"));
    }

    private static List<String> keywords(String text) {
        if (text == null || text.isBlank()) return List.of();
        return Arrays.stream(text.split(text.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
