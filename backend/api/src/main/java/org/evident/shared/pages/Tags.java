package org.evident.shared.pages;

import static org.evident.shared.pages.PageSource.CITATION_TAGS;
import static org.evident.shared.pages.PageSource.DUBLIN_CORE;
import static org.evident.shared.pages.PageSource.OPEN_GRAPH;
import static org.evident.shared.pages.PageSource.PAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.records.Field;
import org.evident.shared.records.Names;
import org.jsoup.nodes.Document;

/** The meta tags of a page. Their names are written in every case, with a dot or a colon. */
final class Tags {

    private static final int MOST = 500;

    private final Document page;
    private final Map<String, List<String>> tags;
    private final Findings findings;

    Tags(Document page, Findings findings) {
        this.page = page;
        this.findings = findings;
        tags = page.select("meta[content]").stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(
                        tag -> (tag.hasAttr("name") ? tag.attr("name") : tag.attr("property"))
                                .toLowerCase(Locale.ROOT)
                                .replace(':', '.'),
                        Collectors.mapping(tag -> tag.attr("content"), Collectors.toList())));
    }

    /** Highwire Press tags, as Google Scholar asks journals to write them. */
    void citation() {
        take(CITATION_TAGS, Field.TITLE, "citation_title");
        people(CITATION_TAGS, all("citation_author", "citation_authors"));
        findings.text(CITATION_TAGS, Field.KIND, citedKind());
        take(
                CITATION_TAGS,
                Field.CONTAINER_TITLE,
                "citation_journal_title",
                "citation_conference_title",
                "citation_inbook_title");
        take(
                CITATION_TAGS,
                Field.PUBLISHER,
                "citation_publisher",
                "citation_technical_report_institution",
                "citation_dissertation_institution");
        take(CITATION_TAGS, Field.VOLUME, "citation_volume");
        take(CITATION_TAGS, Field.ISSUE, "citation_issue");
        findings.text(CITATION_TAGS, Field.PAGES, pages());
        take(CITATION_TAGS, Field.DOI, "citation_doi");
        take(CITATION_TAGS, Field.ISBN, "citation_isbn");
        take(CITATION_TAGS, Field.ISSN, "citation_issn");
        take(
                CITATION_TAGS,
                Field.PUBLISHED_ON,
                "citation_publication_date",
                "citation_date",
                "citation_online_date",
                "citation_year");
        take(CITATION_TAGS, Field.SUMMARY, "citation_abstract");
        words(CITATION_TAGS, all("citation_keywords"));
        take(CITATION_TAGS, Field.LANGUAGE, "citation_language");
    }

    void dublinCore() {
        take(DUBLIN_CORE, Field.TITLE, "dc.title", "dcterms.title");
        people(DUBLIN_CORE, all("dc.creator", "dcterms.creator"));
        take(DUBLIN_CORE, Field.PUBLISHER, "dc.publisher", "dcterms.publisher");
        take(
                DUBLIN_CORE,
                Field.PUBLISHED_ON,
                "dcterms.issued",
                "dc.date.issued",
                "dc.date",
                "dcterms.date",
                "dcterms.created");
        take(DUBLIN_CORE, Field.SUMMARY, "dcterms.abstract", "dc.description", "dcterms.description");
        words(DUBLIN_CORE, all("dc.subject", "dcterms.subject"));
        take(DUBLIN_CORE, Field.LANGUAGE, "dc.language", "dcterms.language");
        for (var identifier : all("dc.identifier", "dcterms.identifier")) {
            var plain = identifier.strip().toLowerCase(Locale.ROOT);
            if (plain.contains("doi.org/10.") || plain.startsWith("doi:") || plain.startsWith("10."))
                findings.text(DUBLIN_CORE, Field.DOI, identifier);
            if (plain.startsWith("isbn")) findings.text(DUBLIN_CORE, Field.ISBN, plain.replaceFirst("^isbn[: ]?", ""));
        }
    }

    void openGraph() {
        take(OPEN_GRAPH, Field.TITLE, "og.title");
        take(OPEN_GRAPH, Field.SUMMARY, "og.description");
        take(OPEN_GRAPH, Field.PUBLISHER, "og.site_name");
        take(OPEN_GRAPH, Field.PUBLISHED_ON, "article.published_time");
        people(
                OPEN_GRAPH,
                all("article.author").stream()
                        .filter(name -> !name.contains("/"))
                        .toList());
        words(OPEN_GRAPH, all("article.tag"));
        take(OPEN_GRAPH, Field.LANGUAGE, "og.locale");
        if (all("og.type").stream().anyMatch(type -> type.startsWith("video")))
            findings.text(OPEN_GRAPH, Field.KIND, "video");
    }

    void page() {
        findings.text(PAGE, Field.TITLE, page.title());
        people(PAGE, all("author"));
        take(PAGE, Field.SUMMARY, "description");
        findings.text(PAGE, Field.LANGUAGE, page.select("html").attr("lang"));
    }

    private String citedKind() {
        if (tags.containsKey("citation_journal_title")) return "article";
        if (tags.containsKey("citation_conference_title")) return "conference-abstract";
        if (tags.containsKey("citation_dissertation_institution")) return "thesis";
        if (tags.containsKey("citation_technical_report_institution")) return "report";
        if (tags.containsKey("citation_inbook_title")) return "book-chapter";
        return tags.containsKey("citation_isbn") ? "book" : null;
    }

    private String pages() {
        var first = all("citation_firstpage").stream().findFirst().orElse(null);
        var last = all("citation_lastpage").stream().findFirst().orElse(first);
        return first == null || first.equals(last) ? first : first + "-" + last;
    }

    private void take(PageSource from, Field field, String... names) {
        findings.text(from, field, all(names).toArray(String[]::new));
    }

    private void people(PageSource from, List<String> names) {
        var each = names.stream()
                .flatMap(name -> Arrays.stream(name.split(";")))
                .filter(name -> !name.isBlank())
                .limit(MOST);
        findings.authors(from, each.map(name -> Names.of(name, false)).toList());
    }

    /** Keywords stand in a tag each, or in one with semicolons or commas between them. */
    private void words(PageSource from, List<String> tagged) {
        findings.texts(
                from,
                Field.KEYWORDS,
                tagged.stream()
                        .flatMap(words -> Arrays.stream(words.split("[;,]")))
                        .toList());
    }

    private List<String> all(String... names) {
        return Stream.of(names)
                .flatMap(name -> tags.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
