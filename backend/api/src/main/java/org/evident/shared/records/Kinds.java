package org.evident.shared.records;

import java.util.Locale;
import java.util.Map;

/** What other systems call a kind of publication, in the slugs of ours. */
final class Kinds {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("journal-article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("jour", "article"),
            Map.entry("electronic-article", "article"),
            Map.entry("magazine-article", "article"),
            Map.entry("newspaper-article", "article"),
            Map.entry("preprint", "article"),
            Map.entry("review", "evidence-review"),
            Map.entry("systematic-review", "evidence-review"),
            Map.entry("literature-review", "evidence-review"),
            Map.entry("research-report", "report"),
            Map.entry("government-document", "report"),
            Map.entry("rprt", "report"),
            Map.entry("techreport", "report"),
            Map.entry("edited-book", "book"),
            Map.entry("electronic-book", "book"),
            Map.entry("book-section", "book-chapter"),
            Map.entry("chapter", "book-chapter"),
            Map.entry("conference-paper", "conference-abstract"),
            Map.entry("conference-proceedings", "conference-abstract"),
            Map.entry("paper-conference", "conference-abstract"),
            Map.entry("dissertation", "thesis"),
            Map.entry("thes", "thesis"),
            Map.entry("statute", "legislation"),
            Map.entry("law", "legislation"),
            Map.entry("webpage", "web-page"),
            Map.entry("website", "web-page"),
            Map.entry("blog-post", "blog"),
            Map.entry("film", "video"),
            Map.entry("video-recording", "video"),
            Map.entry("audiovisual-material", "video"),
            Map.entry("presentation", "slides"));

    private Kinds() {}

    /** The slug, ours or the name turned into one; null when nothing was said. */
    static String of(String name) {
        if (name == null || name.isBlank()) return null;
        var slug = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return NAMES.getOrDefault(slug, slug);
    }
}
