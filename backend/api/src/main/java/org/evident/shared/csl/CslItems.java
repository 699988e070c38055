package org.evident.shared.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.Map;

/** Works as items of the Citation Style Language. */
final class CslItems {

    private static final Map<String, CSLType> TYPES = Map.ofEntries(
            Map.entry("article", CSLType.ARTICLE_JOURNAL),
            Map.entry("evidence-review", CSLType.REPORT),
            Map.entry("report", CSLType.REPORT),
            Map.entry("briefing", CSLType.REPORT),
            Map.entry("book", CSLType.BOOK),
            Map.entry("book-chapter", CSLType.CHAPTER),
            Map.entry("thesis", CSLType.THESIS),
            Map.entry("conference-abstract", CSLType.PAPER_CONFERENCE),
            Map.entry("legislation", CSLType.LEGISLATION),
            Map.entry("statutory-guidance", CSLType.REPORT),
            Map.entry("guidance", CSLType.REPORT),
            Map.entry("podcast", CSLType.BROADCAST),
            Map.entry("video", CSLType.MOTION_PICTURE),
            Map.entry("webinar", CSLType.MOTION_PICTURE),
            Map.entry("blog", CSLType.POST_WEBLOG));

    private CslItems() {}

    static CSLItemData of(Work work) {
        var item = new CSLItemDataBuilder()
                .id(work.id())
                .type(TYPES.getOrDefault(work.type(), CSLType.WEBPAGE))
                .title(work.title())
                .author(names(work, false))
                .editor(names(work, true))
                .publisher(work.publisher())
                .containerTitle(work.containerTitle())
                .volume(work.volume())
                .issue(work.issue())
                .page(work.pages())
                .URL(work.url())
                .DOI(work.doi())
                .ISBN(work.isbn())
                .ISSN(work.issn())
                .language(work.language())
                .keyword(work.keywords().isEmpty() ? null : String.join(", ", work.keywords()));
        var abstrct = work.summary();
        if (abstrct != null && !abstrct.isBlank()) item.abstrct(abstrct);
        issued(item, work.publishedOn());
        return item.build();
    }

    private static CSLName[] names(Work work, boolean editors) {
        var names = work.names().stream()
                .filter(name -> name.editor() == editors)
                .map(name -> name.family() == null
                        ? new CSLNameBuilder().literal(name.literal()).build()
                        : new CSLNameBuilder()
                                .family(name.family())
                                .given(name.given())
                                .build())
                .toArray(CSLName[]::new);
        return names.length == 0 ? null : names;
    }

    private static void issued(CSLItemDataBuilder item, String published) {
        if (published == null) return;
        var parts =
                Arrays.stream(published.split("-")).mapToInt(Integer::parseInt).toArray();
        switch (parts.length) {
            case 1 -> item.issued(parts[0]);
            case 2 -> item.issued(parts[0], parts[1]);
            default -> item.issued(parts[0], parts[1], parts[2]);
        }
    }
}
